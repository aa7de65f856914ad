import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newPath, open, openEmpty } from '../workbench';

describe('The report', () => {
	test('shows accuracy, reliability, confusion, what was corrected most and what waits', async () => {
		const model = await open();
		await model.classify(['Growth Wizard', 'Quark Wrangler']);
		await model.correct([{ title: 'Growth Wizard', department: 'Legal', responsibility: 'Head' }]);

		const html = await model.report();

		assert.match(html, /^<!doctype html>/);
		assert.equal(html.match(/<svg /g)?.length, 4);
		assert.equal(html.match(/<table class="matrix">/g)?.length, 2);
		for (const part of ['Accuracy over time', 'Reliability', 'Most corrected labels'])
			assert.ok(html.includes(`<h2>${part}</h2>`), part);
		assert.match(
			html,
			/<h2>Review queue<\/h2><p>1 title that nobody has judged, .*>Quark Wrangler<\/td>/,
		);
	});

	test('names its model in the title and the heading', async () => {
		const html = await (await open(newPath(), { name: 'leads <2026>' })).report();

		assert.ok(html.includes('<title>Job title model leads &#60;2026&#62;</title>'));
		assert.ok(html.includes('<h1>Job title model leads &#60;2026&#62;</h1>'));
	});

	test('needs nothing from elsewhere, and fits a phone and a sheet of paper', async () => {
		const html = await (await open()).report();

		assert.doesNotMatch(html, /<script|<link|<img|@import|url\(|https?:/);
		assert.match(html, /<meta name="viewport" content="width=device-width/);
		assert.match(html, /@media print/);
	});

	test('keeps labels in one piece, colours on paper, and tells what a number is where a phone stacks them', async () => {
		const model = await open();
		await model.classify(['Quark Wrangler']);

		const html = await model.report();

		assert.match(html, /th\{white-space:nowrap\}/);
		assert.match(html, /[{;]print-color-adjust:exact/);
		assert.match(html, /<td class="number" data-head="Times">1<\/td>/);
	});

	test('says how many titles wait beyond those that it shows', async () => {
		const model = await open();
		await model.classify(Array.from({ length: 26 }, (_, i) => `Quark Wrangler ${'x'.repeat(i)}`));

		const html = await model.report();

		assert.match(html, /<p>26 titles that nobody has judged, .*; the first 25 of them\.<\/p>/);
	});

	test('plots nothing of a property that nobody judged', async () => {
		const model = await open();
		await model.classify(['Growth Wizard']);
		await model.correct([{ title: 'Growth Wizard', department: 'Legal' }]);

		const html = await model.report();

		assert.equal(html.match(/<svg /g)?.length, 2);
		assert.match(html, /<p class="note">Responsibility: Nobody has judged an answer yet\.<\/p>/);
	});

	test('shows titles and labels as text, whatever they hold', async () => {
		const evil = '<img src=x onerror=alert(1)>"\'&';
		const model = await open();
		await model.classify([`Wizard ${evil}`]);
		await model.correct([
			{ title: 'Growth Wizard', department: evil, allowNewLabels: true },
			{ title: 'Deal Captain', department: evil },
		]);

		const html = await model.report();

		assert.doesNotMatch(html, /<img/);
		assert.ok(html.includes('&#60;img src=x onerror=alert(1)&#62;&#34;&#39;&#38;'));
	});

	test('of an empty model says that there is nothing yet', async () => {
		const html = await (await openEmpty()).report();

		assert.match(html, /Nobody has judged an answer yet\./);
		assert.match(html, /Nothing waits for review\./);
		assert.doesNotMatch(html, /NaN|undefined|Infinity/);
	});
});
