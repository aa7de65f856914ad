import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type ClassifyOptions, type JobTitleModel } from '../../src/index';
import { open } from './workbench';

let model: JobTitleModel;
before(async () => {
	model = await open();
});

const BAD_OPTIONS: ReadonlyArray<readonly [name: string, options: ClassifyOptions]> = [
	['a threshold of 1.2', { threshold: 1.2 }],
	['a threshold below 0', { threshold: -0.1 }],
	['a threshold that is no number', { threshold: Number.NaN }],
	['a threshold in a text', { threshold: '0.8' as unknown as number }],
	['half a candidate', { candidates: 1.5 }],
	['fewer than no candidates', { candidates: -1 }],
];

describe('An option that makes no sense is refused', () => {
	for (const [name, options] of BAD_OPTIONS) {
		test(name, async () => {
			await assert.rejects(model.classify(['VP of Sales'], options), { code: 'INVALID_OPTION' });
		});
	}
});
