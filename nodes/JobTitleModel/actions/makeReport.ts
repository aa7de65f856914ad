import { toText } from '../../shared/statements';
import { toJson, type Operation } from './operation';
import { perItem } from './perItem';

export const makeReport: Operation = {
	option: {
		name: 'Report',
		value: 'report',
		action: 'Make a report',
		description: 'Make an HTML page on how the model fares, as a file',
	},
	properties: [
		{
			displayName: 'Put Output File in Field',
			name: 'binaryField',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the output binary field to put the file in',
			description: 'Name of the binary field that the page is put in',
		},
	],
	run: perItem(async (context, itemIndex, openModel) => {
		const given = context.getNodeParameter('binaryField', itemIndex, '');
		const field = toText('Put Output File in Field', given) ?? 'data';
		const name = context.getNodeParameter('model', itemIndex) as string;
		const html = await (await openModel()).report();
		const fileName = `job-title-model-${name.replace(/[^\w-]+/g, '-')}.html`;
		const file = await context.helpers.prepareBinaryData(Buffer.from(html), fileName, 'text/html');
		return [{ added: toJson({ report: { fileName } }), binary: { [field]: file } }];
	}),
};
