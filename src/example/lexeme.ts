import { meaningsOf } from './lexicon';
import { remember } from './memo';
import { isRankWord, standingOf, type Ranked } from './ranks';
import { SPELLINGS } from './spelling';

/** What is known of a word by itself, whatever title it stands in. There is one object a word, as long as it is met. */
export interface Lexeme extends Ranked {
	/** In the model's spelling: lower case ASCII. */
	readonly text: string;
	/** Whether it binds others and names nothing. */
	readonly isGlue: boolean;
	/** Whether it says only how high a job stands, or where. */
	readonly isRank: boolean;
	/** Whether it ends the name of a company. */
	readonly endsCompany: boolean;
	/** How many words the longest known spelling has that begins with it; 0 where none does. */
	readonly longestSpelling: number;
	/** The English words for it, or itself. */
	readonly meanings: readonly string[];
	/** What the scorer that met it last has at hand of it. */
	kept: Kept | undefined;
}

/** What somebody keeps of a word as long as the word is at hand. */
export interface Kept {
	readonly by: object;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** In the seven languages of the seed. */
const GLUE =
	list(`a al an au aux con da das de degli dei del dell della delle den der des di die do dos du e el em en for fur
	gli het il im in la las le les lo los nel nella o of per por pour sul sulla the to van vom von voor y zu zum zur`);

const COMPANY_ENDS = list(
	'agency inc llc ltd llp plc gmbh ag sarl srl spa bv nv company firm holdings ventures partners associates',
);

/** How many words the longest spelling has that begins with a word; "and" is not one, it stands before a word. */
const LONGEST: ReadonlyMap<string, number> = new Map(
	[...SPELLINGS.keys()]
		.map((written) => written.split(' ').filter((word) => word !== 'and'))
		.sort((a, b) => a.length - b.length)
		.map((words) => [words[0], words.length]),
);

export const lexemeOf = remember((text): Lexeme => ({
	...standingOf(text),
	text,
	isGlue: GLUE.has(text),
	isRank: isRankWord(text),
	endsCompany: COMPANY_ENDS.has(text),
	longestSpelling: LONGEST.get(text) ?? 0,
	meanings: meaningsOf(text),
	kept: undefined,
}));
