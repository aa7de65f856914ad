import { parentPort, workerData } from 'node:worker_threads';
import type { Property } from '../../src/example/label';
import { tokenize } from '../seed/build';
import { expandSeed } from '../seed/expand';
import { compete, type Entry } from './contest';
import { CONTESTS, type ContestName, type Standing } from './contests';

const property = workerData as Property;

const run = async (name: ContestName): Promise<Standing> => {
	const { take, folds, judgedEvery, contenders } = CONTESTS[name];
	const tokenized = tokenize(take(expandSeed()));
	const entries: Entry[] = [];
	for (const contender of contenders) {
		const onFold = (): void => parentPort!.postMessage({ kind: 'fold' });
		entries.push(await compete({ tokenized, property, folds, judgedEvery }, contender, onFold));
	}
	return { contest: name, property, titles: tokenized.examples.length, entries };
};

void (async () => {
	const standings = [await run('sample'), await run('whole seed')];
	parentPort!.postMessage({ kind: 'standings', standings });
})();
