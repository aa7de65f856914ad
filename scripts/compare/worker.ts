import { parentPort, workerData } from 'node:worker_threads';
import type { Property } from '../../src/example/label';
import { expandSeed } from '../seed/expand';
import { tokenize } from '../seed/tokenize';
import { compete, type Entry } from './contest';
import { CONTESTS, type ContestName, type Standing } from './contests';

const property = workerData as Property;

const hold = async (name: ContestName, before: readonly Entry[]): Promise<Standing> => {
	const { take, folds, judgedEvery, contendersAfter } = CONTESTS[name];
	const tokenized = tokenize(take(expandSeed()));
	const entries: Entry[] = [];
	for (const contender of contendersAfter(before)) {
		const onFold = (): void => parentPort!.postMessage({ kind: 'fold' });
		entries.push(await compete({ tokenized, property, folds, judgedEvery }, contender, onFold));
	}
	return { contest: name, property, titles: tokenized.examples.length, entries };
};

const holdAll = async (): Promise<Standing[]> => {
	const onSample = await hold('sample', []);
	return [onSample, await hold('whole seed', onSample.entries)];
};

void holdAll().then((standings) => parentPort!.postMessage({ kind: 'standings', standings }));
