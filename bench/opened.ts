import { openModel } from '../src/index';

/** Opens a model in a process of its own and tells how long it took, first answer included, and what memory it left. */
const open = async (file: string): Promise<void> => {
	const start = performance.now();
	const model = await openModel({ storage: { kind: 'sqlite', file } });
	await model.classify(['VP Sales'], { record: false });
	const ms = performance.now() - start;
	const { rss } = process.memoryUsage();
	await model.close();
	console.log(JSON.stringify({ ms, rss }));
};

void open(process.argv[2]);
