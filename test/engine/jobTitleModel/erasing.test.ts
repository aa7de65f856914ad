import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteModel } from '../../../src/index';
import { classify, lookAfter, newDatabase, submit } from '../workbench';
import { sourceOf, WIZARD } from './growthWizard';

describe('Forget a Title', () => {
	test('erases what was said of it and how it was classified', async () => {
		const credential = newDatabase();
		await classify('Growth Wizard', credential);
		await submit(WIZARD, credential);

		await lookAfter('forgetTitle', credential, { forgottenTitle: 'growth wizard' });

		assert.equal(await sourceOf(credential), 'model');
		const items = await lookAfter('getHistory', credential, { filters: { text: 'Wizard' } });
		assert.equal(items.length, 1, 'the one that was classified just now');
	});
});

describe('Set Retention', () => {
	test('drops what is kept no longer', async () => {
		const credential = newDatabase();
		for (const title of ['Growth Wizard', 'Deal Captain']) await classify(title, credential);

		const [{ json }] = await lookAfter('setRetention', credential, { days: 0, rows: 1 });

		assert.deepEqual(json.retention, { days: null, rows: 1 });
		assert.equal((await lookAfter('getHistory', credential)).length, 1);
	});
});

describe('Delete Model', () => {
	test('leaves a model of that name as new', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		const [{ json }] = await lookAfter('deleteModel', credential, { confirmName: 'default' });

		assert.deepEqual(json, { deleted: 'default' });
		assert.equal(await sourceOf(credential), 'model');
	});

	test('is noticed where another process did it', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);

		await deleteModel({
			storage: { kind: 'sqlite', file: credential.file as string },
			...{ name: 'default', confirmName: 'default' },
		});

		assert.equal(await sourceOf(credential), 'model');
	});

	test('lets the model begin anew in another way', async () => {
		const credential = newDatabase();
		await submit(WIZARD, credential);
		await lookAfter('deleteModel', credential, { confirmName: 'default' });

		await lookAfter('importExamples', credential, { importOptions: { startEmpty: true } }, [
			{ title: 'Ferry Captain', department: 'Ships' },
		]);

		const { department } = await classify('Ferry Captain', credential);
		assert.deepEqual(
			department.candidates.map(({ label }) => label),
			['Ships'],
		);
	});
});
