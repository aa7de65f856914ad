import { toBayes } from './bayes';
import { toClassificator } from './classificator';
import type { Contender } from './contender';
import { toFastText } from './fastText';
import { toLogistic } from './logistic';
import { toNatural } from './natural';
import { OURS } from './ours';
import { toWink } from './wink';

/** All that are compared, each with everything it can read. */
export const CONTENDERS: readonly Contender[] = [
	OURS,
	toLogistic(),
	toFastText('its own words'),
	toFastText('our words'),
	toFastText('our tokens'),
	toWink('its own words'),
	toWink('our words'),
	toWink('our tokens'),
	toBayes('its own words'),
	toBayes('our words'),
	toBayes('our tokens'),
	toNatural('its own words'),
	toNatural('our words'),
	toClassificator('our words'),
	toClassificator('our tokens'),
];
