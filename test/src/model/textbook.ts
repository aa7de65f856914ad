import { toPlainCounts } from '../../../scripts/plainModel';
import { createNaiveBayes, type NaiveBayes } from '../../../src/model/naiveBayes';

/** Counts of the textbook's class China in its documents 1 and 2. */
export const CHINA = { documents: 2, tokens: { Chinese: 4, Beijing: 1, Shanghai: 1 } };

/**
 * Manning, Raghavan and Schuetze (2008), Introduction to Information Retrieval, table 13.1: documents 1 and 2 of class China
 * ("Chinese Beijing Chinese", "Chinese Chinese Shanghai"), as counts that come with the package.
 */
const DOCUMENTS_1_AND_2 = toPlainCounts({ China: CHINA });

/** The same table's documents 3 and 4, learned on top. */
export const learnTextbook = (): NaiveBayes => {
	const bayes = createNaiveBayes(DOCUMENTS_1_AND_2);
	bayes.learnOne(['Chinese', 'Macao'], 'China');
	bayes.learnOne(['Tokyo', 'Japan', 'Chinese'], 'not China');
	return bayes;
};
