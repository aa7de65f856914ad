import type { IDataObject } from 'n8n-workflow';
import type { ExportedLesson } from '../../../src/index';
import { NONE } from '../../shared/statements';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const exportLessons: Operation = {
	option: {
		name: 'Export',
		value: 'export',
		action: 'Export examples and corrections',
		description: 'Get the examples and corrections that hold, one item each, to import elsewhere',
	},
	properties: [],
	run: perItem(async (_context, _itemIndex, openModel) => {
		const lessons = await (await openModel()).exportLessons();
		return lessons.map((lesson) => ({ added: toItem(lesson), isNew: true }));
	}),
};

/** As Import Examples reads it: a property that has no label is `-`, one of which nothing was said is left out. */
const toItem = ({ department, responsibility, ...lesson }: ExportedLesson): IDataObject =>
	toJson({
		...lesson,
		...(department === undefined ? {} : { department: department ?? NONE }),
		...(responsibility === undefined ? {} : { responsibility: responsibility ?? NONE }),
	});
