/** How high a job stands, highest first: the levels of the default taxonomy, as far as single words tell them. */
export const LEVELS = [
	'owner',
	'chief',
	'partner',
	'vp',
	'head',
	'director',
	'manager',
	'senior',
	'entry',
	'intern',
] as const;

export type Level = (typeof LEVELS)[number];

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words of a rank by level, in the seven languages of the seed (model's spelling). */
const WORDS: Readonly<Record<Level, readonly string[]>> = {
	owner:
		list(`founder cofounder owner coowner proprietor entrepreneur shareholder inhaber inhaberin mitinhaber grunder
		grunderin mitgrunder mitgrunderin gesellschafter aktionar aktionarin unternehmer unternehmerin fondateur fondatrice
		cofondateur cofondatrice proprietaire actionnaire entrepreneuse fundador fundadora cofundador cofundadora propietario
		propietaria dueno duena accionista emprendedor emprendedora empresario empresaria fondatore fondatrice cofondatore
		cofondatrice titolare proprietario proprietaria contitolare imprenditore imprenditrice azionista dono dona 
		acionista empreendedor empreendedora oprichter medeoprichter eigenaar eigenares aandeelhouder ondernemer `),
	chief:
		list(`ceo cfo coo cto cio ciso cmo cpo cro chro cdo cso cco cao clo cxo cko cino president chairman chairwoman chair
		chairperson geschaftsfuhrer geschaftsfuhrerin vorstand vorstandsvorsitzender vorstandsvorsitzende vorstandsmitglied
		generaldirektor pdg dg dga gerant gerante presidente presidenta presidentessa bestuurder bestuursvoorzitter`),
	partner: list('partner socio socia associe associee vennoot'),
	vp: list('vp svp evp avp gvp rvp dvp'),
	head: list('head leiter leiterin leitung hoofd dean'),
	director:
		list(`director directors directeur directrice direktor direktorin directora direttore direttrice diretor diretora
		subdirector subdirectora vicedirettore drh dsi daf dirigente intendant`),
	manager:
		list(`manager managers supervisor leader teamleader superintendent foreman forewoman forman gm responsable
		responsabile responsavel chef cheffe jefe jefa gerente encargado encargada encarregado encarregada capo chefe gestor
		gestora gestore superviseur superviseure supervisora supervisore leidinggevende teammanager`),
	senior: list(
		'senior lead principal staff expert experte expertin experto experta esperto esperta',
	),
	entry: list(
		'junior graduate assistant assistante assistent assistentin asistente assistente auxiliar ayudante helper aide',
	),
	intern:
		list(`intern trainee apprentice stagiaire alternant alternante apprenti apprentie praktikant praktikantin
		werkstudent werkstudentin auszubildender auszubildende azubi volontar volontarin becario becaria practicante aprendiz
		tirocinante stagista apprendista estagiario estagiaria stagiair leerling student studentin estudiante studente estudante
		etudiant etudiante internship praktikum stage pasante`),
};

/** Words that go with ranks and are none by themselves. */
const COMPANIONS =
	list(`officer vice managing general executive associate deputy acting interim former group global regional
	worldwide international national area level i ii iii iv v corporate division member freelance independent adjoint adjointe
	stv stellvertretender stellvertretende leitende leitender leitendes delegado delegada delegato geral generale adjunct
	vicepresidencia coordinador coordinadora coordenador coordenadora`);

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
	LEVELS.flatMap((level) => WORDS[level].map((word) => [word, level] as const)),
);

/** Places, which go with any rank and any function. */
const PLACES =
	list(`emea apac latam mena mea anz dach benelux cee asean nordics scandinavia iberia americas america europe european asia
		pacific africa african north south east west northern southern eastern western central northeast northwest southeast
		southwest midwest us usa uk eu canada canadian germany france italy spain portugal netherlands belgium switzerland
		austria poland russia turkey israel india china japan korea singapore australia brazil mexico argentina ireland england
		scotland region regions zone district territory country domestic london paris berlin madrid dubai chicago boston texas
		california florida york deutschland frankreich osterreich schweiz europa nord sud ost espagne allemagne espana italia
		francia alemania brasil portugal latinoamerica nederland duitsland`);

/** Compounds of German and Dutch: the last or first part of the word tells the level. First match wins. */
const COMPOUNDS: ReadonlyArray<readonly [RegExp, Level]> = [
	[
		/^(?:team|gruppen|schicht|projekt|ploeg|groeps|project).*(?:leiter(?:in)?|leitung|leider|leidster)$/,
		'manager',
	],
	[/.(?:leiter(?:in)?|leitung)$|^hoofd./, 'head'],
	[/.(?:direktor(?:in)?|directeur)$/, 'director'],
	[/.(?:manager(?:in)?|aufseher(?:in)?|vorarbeiter(?:in)?|opzichter|leidster|leider)$/, 'manager'],
	[/.(?:meister(?:in)?|experte|expertin)$|^ober(?:arzt|arztin)$/, 'senior'],
	[/.(?:praktikant(?:in)?|stagiair|student(?:in)?)$/, 'intern'],
];

const RANK_WORDS: ReadonlySet<string> = new Set([...LEVEL_OF.keys(), ...COMPANIONS, ...PLACES]);

/** Whether a word says only how high a job stands or where, not what it is about. */
export const isRankWord = (word: string): boolean => RANK_WORDS.has(word);

/** Phrases that together stand higher than their words. */
const PHRASES: ReadonlyArray<readonly [RegExp, Level]> = [
	[
		/\b(?:managing director|general counsel|board (?:member|of directors)|non executive director|nonexecutive director)\b/,
		'chief',
	],
	[/\bchief\b.*\bofficer\b|\bgeneral director\b/, 'chief'],
	[
		/\b(?:directeur|directrice|director|directora|direttore|direttrice|diretor|diretora) (?:general|generale|geral)\b/,
		'chief',
	],
	[
		/\b(?:consejer[oa] delegad[oa]|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|algemeen directeur)\b/,
		'chief',
	],
	[/\bchief\b/, 'head'],
];

/** The words that the phrases begin with. */
const OPENING =
	/\b(?:managing|general|board|non|nonexecutive|chief|directeur|directrice|directora?|direttore|direttrice|diretora?|consejer[oa]|amministratore|amministratrice|algemeen)\b/;

/** What a word by itself says of a level. */
export interface Ranked {
	readonly text: string;
	/** Place in LEVELS; their number for a word that names none. */
	readonly level: number;
	/** Whether one of the phrases begins with it. */
	readonly opensPhrase: boolean;
}

export const standingOf = (word: string): Omit<Ranked, 'text'> => {
	const level = LEVEL_OF.get(word) ?? COMPOUNDS.find(([pattern]) => pattern.test(word))?.[1];
	return {
		level: level === undefined ? LEVELS.length : LEVELS.indexOf(level),
		opensPhrase: OPENING.test(word),
	};
};

/** The highest level that the words name, as its place in LEVELS; their number where they name none. */
export const topLevel = (words: readonly Ranked[]): number => {
	let top: number = LEVELS.length;
	for (const { level } of words) top = Math.min(top, level);
	return words.some(({ opensPhrase }) => opensPhrase) ? Math.min(top, topOfPhrases(words)) : top;
};

const topOfPhrases = (words: readonly Ranked[]): number => {
	const text = words.map((word) => word.text).join(' ');
	const named = PHRASES.filter(([pattern]) => pattern.test(text));
	return Math.min(LEVELS.length, ...named.map(([, level]) => LEVELS.indexOf(level)));
};
