/** A way of writing: the signs without which it is not there, how it is found, and the one form that it is taken to. */
type Rewriting = readonly [signs: RegExp, pattern: RegExp, form: string];

/** In order: each takes a way of writing to the form that `toWords` reads. */
const REWRITINGS: readonly Rewriting[] = [
	[
		/[(/]/,
		/\((?:[mwfhdxia]\s*[/|,*]\s*)+[mwfhdxia*]\s*\)|\b(?:m\/w\/d|m\/f\/d|w\/m\/d|m\/w|w\/m|m\/f|f\/m|h\/f|f\/h)\b/g,
		' ',
	],
	[
		/[(/:*_.-]/,
		/([a-z]{3})(?:\((?:[a-z]{1,5})\)|[/:*_.-]-?(?:in|innen|e|ne|trice|rice|euse|ere|iere|a|as|ra|o|ora|essa)\b(?!\.))/g,
		'$1',
	],
	[/\./, /\b((?:[a-z]\.){2,})/g, '$1 '],
	[/\./, /\b([a-z])\.(?=[a-z]\b)/g, '$1'],
	[/['`]/, /\b(?:[cdjlmnst]|qu|dell|all|nell|sull)['`]\s?/g, ' '],
	[/['`]/, /['`]/g, ''],
	[/\+/, /\bc\+\+/g, 'cplusplus'],
	[/#/, /\bc#/g, 'csharp'],
	[/\./, /\.net\b/g, 'dotnet'],
	[/[&+]/, /\b([a-z]{1,2})\s?[&+]\s?([a-z]{1,2})\b/g, '$1&$2'],
	[/-/, /\bvice-/g, 'vice '],
	[/-/, /\b(co|e|pre|non|re|sub|multi|micro|anti|cyber)-(?=[a-z])/g, '$1'],
	[/[-|;:>]/, /\s-+\s|^-+\s|\s-+$|[|;:>]|\s-|-\s/g, ' | '],
];

const SIGN = /[^a-z0-9\s,]/;

/** Takes the ways in which signs are written in a lower-case ASCII text to one. */
export const unifySigns = (text: string): string => {
	if (!SIGN.test(text)) return text;
	return REWRITINGS.reduce(
		(unified, [signs, pattern, form]) =>
			signs.test(unified) ? unified.replace(pattern, form) : unified,
		text,
	);
};
