import { parentPort } from 'node:worker_threads';
import { fitProperty, tokenize } from './build';
import { expandSeed, type SeedExample } from './expand';
import type { Job } from './fitPool';
import { isInFold } from './folds';

const tokenized = tokenize(expandSeed());

parentPort!.on('message', ({ property, fold, apart }: Job) => {
	const isSeen = (example: SeedExample): boolean => !isInFold(example[apart], fold);
	const onPass = (): void => parentPort!.postMessage({ kind: 'pass' });
	const fitted = fitProperty(tokenized, isSeen, property, onPass);
	parentPort!.postMessage({ kind: 'fitted', fitted });
});
