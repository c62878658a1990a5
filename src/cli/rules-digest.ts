import { authority } from '../clauses/authority.ts';
import { readings } from '../clauses/readings.ts';
import { schemas } from '../documents/schemas.ts';
import { gates } from '../gates/index.ts';
import { sha256Of } from '../workspace/digested.ts';
import { rules } from './catalogue.ts';

/**
 * The sha256 of all that the program says of its rules: of each its own words, the gates with the order of their criteria, who
 * may decide what, the readings, and the schemas of the documents. The version of the program stands for the code behind them.
 */
export const rulesDigest = (): string => sha256Of(JSON.stringify([rules, gates, authority, readings, schemas]));
