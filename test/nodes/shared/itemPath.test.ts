import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePath } from '../../../nodes/shared/itemPath';

const PATHS: ReadonlyArray<readonly [written: string, path: string[]]> = [
	['={{ $json.job_title }}', ['job_title']],
	['={{$json.job_title}}', ['job_title']],
	['={{ $json["Job Title"] }}', ['Job Title']],
	["={{ $json['Job Title'] }}", ['Job Title']],
	['={{ $json.lead.titles[0] }}', ['lead', 'titles', '0']],
	['={{ $json[0]["a"].b }}', ['0', 'a', 'b']],
	['={{ $json["Größe (m)"] }}', ['Größe (m)']],
];

const OTHERS: readonly string[] = [
	'VP Sales',
	'={{ $json }}',
	'={{ $json.job_title }} ',
	'= {{ $json.job_title }}',
	'={{ $json.a }}{{ $json.b }}',
	'={{ $json.first + $json.last }}',
	'={{ $json.job_title.trim() }}',
	'={{ $json?.job_title }}',
	'={{ $json.lead[$itemIndex] }}',
	'={{ $json["a\\"b"] }}',
	'={{ $json["a}}b"] }}',
	'={{ $json.constructor }}',
	'={{ $json.__proto__ }}',
	'={{ $json["toString"] }}',
	'={{ $json[-1] }}',
	'={{ $("Leads").item.json.title }}',
];

describe('A field of the item is recognised in', () => {
	for (const [written, path] of PATHS)
		test(written, () => assert.deepEqual(parsePath(written), path));
});

describe('It is left to n8n to evaluate', () => {
	for (const written of OTHERS) test(written, () => assert.equal(parsePath(written), undefined));
});
