import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IDataObject } from 'n8n-workflow';
import { classify, lookAfter, modelNode, newDatabase, run, submit } from '../workbench';
import { sourceOf, WIZARD } from './growthWizard';

describe('Undo Correction', () => {
	test('takes back the correction whose receipt comes in', async () => {
		const credential = newDatabase();
		const correction = await submit(WIZARD, credential);

		const [{ json }] = await lookAfter('undo', credential, {}, [{ correction } as never]);

		assert.equal((json.undone as IDataObject).message, 'Taken back');
		assert.equal(await sourceOf(credential), 'model');
	});
});

describe('Rename or Merge Labels', () => {
	test('changes what is answered, until it is undone', async () => {
		const credential = newDatabase();
		const renaming = { from: 'Engineering', to: 'Technology' };

		const [{ json }] = await lookAfter('renameLabel', credential, renaming);
		const renamed = await classify('Software Engineer', credential);
		const { changeId } = json.change as IDataObject;
		await lookAfter('undo', credential, { correctionId: changeId as string });

		assert.equal(renamed.department.label, 'Technology');
		assert.equal((await classify('Software Engineer', credential)).department.label, 'Engineering');
	});

	test('merges only where that is asked for', async () => {
		const credential = newDatabase();
		const renaming = { from: 'Data', to: 'Engineering' };

		const { error } = await run([modelNode('renameLabel', renaming)], [{}], credential);
		await lookAfter('renameLabel', credential, { ...renaming, merge: true });

		assert.equal(error?.message, 'Expected a name that no department has, got "Engineering".');
		assert.match(error?.description ?? '', /^Switch on Merge /);
		const [{ json }] = await lookAfter('getStatistics', credential);
		const { labels } = json.statistics as IDataObject;
		assert.equal(((labels as IDataObject).department as unknown[]).length, 22);
	});
});

describe('Restore', () => {
	test('brings the model back to a position', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await lookAfter('restore', credential, { restoreTo: 'position', position: 0 });

		assert.equal(await sourceOf(credential), 'model');
	});

	test('brings the model back to a time', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await lookAfter('restore', credential, { time: '={{ $now.minus({ hours: 1 }) }}' });

		assert.equal(await sourceOf(credential), 'model');
	});
});
