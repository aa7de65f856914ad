import { openModel } from '../src/index';
import type { Line } from './line';
import { newPath, perThing, round, sampleSeed } from './measuring';
import { PEERS, type Peer } from './peer';

/** More than a model has at hand, so that each is read anew. */
const ASKED = 8_000;

/** Both properties by the default model, against one property by each peer. */
export const measurePeers = async (): Promise<Line[]> => {
	const titles = sampleSeed(ASKED).map(({ title }) => title);
	const model = await openModel({ storage: { kind: 'sqlite', file: newPath() } });
	const ours = await perThing(ASKED, () => model.classify(titles, { record: false }));
	await model.close();
	const lines: Line[] = [];
	for (const peer of PEERS) lines.push(toLine(peer, ours, await timePeer(peer)));
	return lines;
};

/** Microseconds a title, departments only, trained on its share of the seed. */
const timePeer = async (peer: Peer): Promise<number> => {
	const examples = sampleSeed(peer.trainedOn).map(({ title, department }) => ({
		title,
		label: department ?? 'none',
	}));
	const predict = await peer.train(examples);
	const asked = sampleSeed(Math.min(ASKED, peer.asked), peer.trainedOn);
	return perThing(asked.length, async () => {
		for (const { title } of asked) await predict(title);
	});
};

const toLine = ({ name, trainedOn }: Peer, ours: number, theirs: number): Line => ({
	measure: `classify both properties, against one by ${name}`,
	value: theirs / ours,
	target: { atLeast: 1, unit: 'times' },
	note: `${round(ours)} us a title, theirs ${round(theirs)} us (trained on ${trainedOn} titles of the seed)`,
});
