import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROPERTIES, type Property } from '../../src/example/label';
import { startProgress } from '../progress';
import { ROUNDS, type Standing } from './contests';

type Message =
	| { readonly kind: 'fold' }
	| { readonly kind: 'standings'; readonly standings: readonly Standing[] };

/** Holds all contests, one thread a property. */
export const holdContests = async (): Promise<Standing[]> => {
	const progress = startProgress('Comparing', ROUNDS * PROPERTIES.length);
	const standings = await Promise.all(
		PROPERTIES.map((property) => holdFor(property, progress.step)),
	);
	progress.stop();
	return standings.flat();
};

const holdFor = (property: Property, onFold: () => void): Promise<readonly Standing[]> =>
	new Promise((resolve, reject) => {
		const worker = new Worker(path.join(__dirname, 'worker.js'), {
			workerData: property,
			resourceLimits: { maxOldGenerationSizeMb: 8_000 },
		});
		worker.on('error', reject);
		worker.on('message', (message: Message) =>
			message.kind === 'fold' ? onFold() : resolve(message.standings),
		);
	});
