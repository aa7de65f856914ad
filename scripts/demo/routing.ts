import type { IDataObject, IWorkflowBase } from 'n8n-workflow';
import type { Classification } from '../../src/index';
import type { Engine, EngineRun } from '../engine/engine';

/** A lead with its classification and the route it took. */
export interface RoutedLead {
	readonly title: string;
	readonly classification: Classification;
	readonly route: string;
}

export interface Routing {
	/** One entry a lead, in the order of the leads. */
	readonly leads: readonly RoutedLead[];
	/** Milliseconds that Classify Job Title took for all of them. */
	readonly timeMs: number;
}

/** Runs leads through the lead routing workflow. Throws where it fails, drops a lead or leaves one without an answer. */
export const routeLeads = async (
	engine: Engine,
	workflow: IWorkflowBase,
	leads: ReadonlyArray<Record<string, string>>,
	credential: IDataObject,
): Promise<Routing> => {
	const run = await engine.run(workflow, leads, credential);
	if (run.error) throw new Error(`"${workflow.name}" stopped: ${run.error.message}`);
	const routed = readRouted(workflow, run);
	return {
		leads: leads.map((lead) => toRoutedLead(lead, routed.get(lead.email) ?? [])),
		timeMs: run.time('Classify Job Title'),
	};
};

/** What came out at the ends of the workflow, by the lead's e-mail address. */
const readRouted = (workflow: IWorkflowBase, run: EngineRun): Map<string, IDataObject[]> => {
	const ends = workflow.nodes.filter(({ name }) => workflow.connections[name] === undefined);
	const items = ends.flatMap(({ name }) => run.output(name).flat());
	return Map.groupBy(
		items.map(({ json }) => json),
		({ email }) => String(email),
	);
};

const toRoutedLead = (
	{ email, job_title: title }: Record<string, string>,
	routed: readonly IDataObject[],
): RoutedLead => {
	if (routed.length !== 1)
		throw new Error(
			`Expected ${email} ("${title}") to come out once, got it ${routed.length} times.`,
		);
	const [{ classification, route }] = routed;
	if (classification === undefined || typeof route !== 'string')
		throw new Error(`Expected a classification and a route for ${email} ("${title}"), got none.`);
	return { title, classification: classification as unknown as Classification, route };
};
