import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { ClassifyJobTitle } from '../../nodes/ClassifyJobTitle/ClassifyJobTitle.node';
import { readParameter } from '../../nodes/shared/readParameter';
import { createContext } from '../../scripts/engine/context';
import { classifyNode } from './workbench';

/** What n8n gives our node in an execution with one item, its parameter written like that. */
const contextOf = (json: IDataObject, written: string): IExecuteFunctions =>
	createContext(new ClassifyJobTitle(), classifyNode({ jobTitle: written }), [{ json }]);

/** The value, or that there was an error. */
const outcomeOf = (read: () => unknown): unknown => {
	try {
		return { value: read() };
	} catch (error) {
		return { error: String(error) };
	}
};

/** What is read of an item: by n8n, and by us with how often we had to ask n8n. */
const readBoth = (json: IDataObject, written: string) => {
	const byN8n = outcomeOf(() => contextOf(json, written).getNodeParameter('jobTitle', 0));
	const context = contextOf(json, written);
	let evaluations = 0;
	const getNodeParameter = context.getNodeParameter.bind(context) as (
		...args: unknown[]
	) => unknown;
	context.getNodeParameter = ((...args: unknown[]) => {
		if (args[3] === undefined) evaluations += 1;
		return getNodeParameter(...args);
	}) as IExecuteFunctions['getNodeParameter'];
	const byUs = outcomeOf(() => readParameter(context, 'jobTitle')(0));
	return { byN8n, byUs, evaluations };
};

const NAMES = ['job_title', 'Job Title', 'lead', '0', '1', 'length', 'toJSON', 'größe', 'name'];

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		fc.constantFrom('', ' VP Sales ', '={{ 1 }}', '{{ $json }}', null, undefined, true, false),
		fc.constantFrom(0, -0, 1.5, Number.NaN, new Date(0), 10n, '2026-01-02T03:04:05.678Z'),
		fc.array(tie('value'), { maxLength: 2 }),
		fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 4 }),
	),
}));

const item = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 6 });

const expression = fc
	.array(
		fc.constantFrom(
			...['.job_title', '.lead', '.length', '.name', '["Job Title"]', "['größe']"],
			...['[0]', '[1]', '["0"]', '.toString', '["__proto__"]', '.toJSON', '.constructor'],
		),
		{ minLength: 1, maxLength: 3 },
	)
	.map((steps) => `={{ $json${steps.join('')} }}`);

test('A parameter reads as n8n evaluates it, whatever the item holds and whichever field is named', () => {
	fc.assert(
		fc.property(item, expression, (json, written) => {
			const { byN8n, byUs } = readBoth(json as IDataObject, written);

			assert.deepEqual(byUs, byN8n);
		}),
		{ numRuns: 2_000 },
	);
});

const WITHOUT_N8N: ReadonlyArray<readonly [name: string, json: IDataObject, written: string]> = [
	['a text', { job_title: 'VP Sales' }, '={{ $json.job_title }}'],
	['a number', { job_title: 7 }, '={{ $json.job_title }}'],
	['null', { job_title: null }, '={{ $json.job_title }}'],
	['a field that is absent', {}, '={{ $json.job_title }}'],
	['a field with a blank in its name', { 'Job Title': 'CEO' }, '={{ $json["Job Title"] }}'],
	['a field in a list', { leads: [{ title: 'CEO' }] }, '={{ $json.leads[0].title }}'],
];

describe('n8n is not asked for', () => {
	for (const [name, json, written] of WITHOUT_N8N) {
		test(name, () => {
			const { byN8n, byUs, evaluations } = readBoth(json, written);

			assert.deepEqual(byUs, byN8n);
			assert.equal(evaluations, 0);
		});
	}
});
