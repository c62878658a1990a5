import type { Decision } from '../model/document.ts';
import { canonical } from './digest.ts';

/**
 * The text that the signature of a decision is of: all that the decision says, and the id of the programme, so that no decision
 * of another programme passes for one of this. Formatting, comments and the order of keys make no difference.
 */
export const signedText = (programme: string, { signature: _, ...decision }: Decision): string =>
  canonical({ programme, decision });
