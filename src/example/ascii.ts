import anyAscii from 'any-ascii';

const PLAIN = /^[\x20-\x7e]*$/;

/** Letters with accents of Western Europe beside plain text: compatibility forms and pictures are none of these. */
const WESTERN = /^[\x20-\x7e\xc0-\xff]*$/;

/** ASCII in the given case: compatibility forms folded, pictures and control characters blanked, other scripts transliterated. */
export const toAscii = (text: string): string => {
	if (PLAIN.test(text)) return text;
	return anyAscii(WESTERN.test(text) ? text : fold(text));
};

const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}\u{fe0f}]/gu, ' ')
		// "Consultant·e" is written with a point as well.
		.replace(/(?<=\p{L})[·‧](?=\p{L})/gu, '.')
		.replace(/[–—‒―•·∙‧]/gu, ' | ');
