import { parentPort } from 'node:worker_threads';
import { expandSeed } from './expand';
import type { Job } from './fitPool';
import { fitProperty } from './fitProperty';
import { isInFold } from './folds';
import type { SeedExample } from './seedExample';
import { tokenize } from './tokenize';

const tokenized = tokenize(expandSeed());

parentPort!.on('message', ({ property, fold, apart }: Job) => {
	const isSeen = (example: SeedExample): boolean => !isInFold(example[apart], fold);
	const onPass = (): void => parentPort!.postMessage({ kind: 'pass' });
	const fitted = fitProperty(tokenized, isSeen, property, onPass);
	parentPort!.postMessage({ kind: 'fitted', fitted });
});
