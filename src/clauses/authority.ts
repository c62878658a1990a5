/** Who may do what under the FSM SVTAD: one table. */

import type { Body } from '../model/document.ts';

/** The TAB is an organ of the DCC (reading A8). A service provider's act is never the DCC's, though the DCC answers for it (1.3). */
const dcc: readonly Body[] = ['DCC', 'TAB'];

/**
 * Who may do what: of each matter, by which act or outcome, which bodies. An act of anybody else has no effect (2.12, 2.13,
 * 4.2, 4.4(b), 5.2, 5.4(b), 6.1, 6.4, 6.5, 6.6, 7.4). A service provider stands nowhere.
 */
export const authority = {
  'test-plan': { 'signed-off': dcc },
  certificate: { issued: dcc },
  notice: { sent: dcc },
  document: {
    agreed: ['TAG'],
    'agreed-with-changes': ['TAG'],
    disagreed: ['TAG'],
    determined: ['Secretary of State'],
    directed: ['Secretary of State'],
  },
  'sit-completion': {
    confirmed: ['Panel'],
    declined: ['Panel', 'TAG'],
    complete: ['Secretary of State'],
    'not-complete': ['Secretary of State'],
  },
  redaction: { directed: ['Panel'] },
  'user-testing': { approved: ['Secretary of State'], directed: ['Secretary of State'] },
  descoping: { agreed: ['TAG', 'Secretary of State'], declined: ['TAG', 'Secretary of State'] },
  severity: { agreed: ['TAG'], declined: ['TAG'] },
  delegation: { delegated: ['Panel'] },
  // Who may exclude a Testing Issue is for the approach to say (4.1(h)).
  exclusion: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Body[]>>>>;

/** Whether a body signs, issues and sends as the DCC. */
export const isDcc = (body: Body): boolean => dcc.includes(body);
