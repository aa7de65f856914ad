import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { ClassifyJobTitle } from '../nodes/ClassifyJobTitle/ClassifyJobTitle.node';
import { createContext } from '../scripts/engine/context';
import { CLASSIFY, classifyNode, newDatabase, run, toNode } from '../test/engine/workbench';
import type { Line } from './line';
import { round, sampleSeed, timed } from './measuring';

const EDITED = 10_000;

const MANY = 100_000;

const leads = (count: number): IDataObject[] =>
	sampleSeed(count).map(({ title }, i) => ({ id: i, job_title: title, company: `Company ${i}` }));

/** The node in n8n's engine, against Edit Fields with one expression. */
export const measureEngine = async (): Promise<Line[]> => {
	const items = leads(EDITED);
	const credential = newDatabase();
	const editing = await run([editFields()], items, credential);
	const edit = editing.time('Edit Fields');
	const edited = editing.output('Edit Fields')[0]?.[0]?.json.title;
	if (edited !== items[0].job_title)
		throw new Error(`Expected a title set, got ${String(edited)}.`);
	const timeOf = async (record: boolean): Promise<number> => {
		await run([classifyNode({ options: { record } })], items.slice(0, 500), credential);
		const classifying = await run([classifyNode({ options: { record } })], items, credential);
		return classifying.time(CLASSIFY);
	};
	const [without, recorded] = [await timeOf(false), await timeOf(true)];
	return [
		toLine('without history', without, edit, 1 / 10),
		toLine('with history', recorded, edit, 1 / 4),
	];
};

/** Version 3.4: older ones know no assignments and would pass the items on as they are. */
const editFields = (): INode => ({
	...toNode('Edit Fields', 'n8n-nodes-base.set', {
		assignments: {
			assignments: [{ id: '1', name: 'title', type: 'string', value: '={{ $json.job_title }}' }],
		},
		includeOtherFields: true,
		options: {},
	}),
	typeVersion: 3.4,
});

const toLine = (how: string, ours: number, edit: number, atMost: number): Line => ({
	measure: `${EDITED} items in n8n's engine ${how}, against Edit Fields`,
	value: ours / edit,
	target: { atMost, unit: 'times' },
	note: `${ours} ms, Edit Fields ${edit} ms`,
});

/** A hundred thousand items through the node: time, memory of what it gives, and how long n8n has to wait for a turn. */
export const measureMany = async (): Promise<Line[]> => {
	await execute(leads(1_000));
	const half = await execute(leads(MANY / 2));
	const whole = await execute(leads(MANY));
	return [
		{
			measure: `${MANY} items through the node`,
			value: whole.ms / 1000,
			target: { atMost: 2.5, unit: 's' },
			note: 'without history',
		},
		{
			measure: '  memory an item over the input',
			value: whole.bytes / MANY / 1000,
			target: { atMost: 1.5, unit: 'KB' },
			note: `${round(half.bytes / (MANY / 2) / 1000)} KB with half as many items`,
		},
		{
			measure: "  longest wait of n8n's event loop",
			value: whole.waitMs,
			target: { atMost: 50, unit: 'ms' },
			note: 'perf_hooks.monitorEventLoopDelay, resolution 1 ms',
		},
	];
};

const execute = async (
	json: readonly IDataObject[],
): Promise<{ ms: number; bytes: number; waitMs: number }> => {
	const type = new ClassifyJobTitle();
	const items: INodeExecutionData[] = json.map((lead) => ({ json: lead }));
	const context = createContext(type, classifyNode({ options: { record: false } }), items);
	const wait = monitorEventLoopDelay({ resolution: 1 });
	const before = heapUsed();
	wait.enable();
	let outputs: INodeExecutionData[][] = [];
	const ms = await timed(async () => (outputs = await type.execute.call(context)));
	wait.disable();
	const bytes = heapUsed() - before;
	if (outputs.flat().length !== items.length) throw new Error('Expected as many items out as in.');
	return { ms, bytes, waitMs: wait.max / 1e6 };
};

const heapUsed = (): number => {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
};
