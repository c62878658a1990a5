import type { Body, Decision } from '../model/document.ts';

/**
 * Who may decide what, by which outcome. A decision of anybody else has no effect (4.2, 5.2, 4.4(b), 5.4(b), 6.1, 6.4,
 * 6.5, 6.6, 7.4). The TAB is an organ of the DCC, and a service provider never decides.
 */
const authority: Readonly<Record<Decision['matter'], Partial<Record<Decision['outcome'], readonly Body[]>>>> = {
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
  // Who may exclude a Testing Issue is for the approach to say (4.1(h)).
  exclusion: {},
};

/** The bodies whose decision with this outcome has effect. */
export const mayDecide = ({ matter, outcome }: Pick<Decision, 'matter' | 'outcome'>): readonly Body[] =>
  authority[matter][outcome] ?? [];

/** Whether a decision was made by a body that may make it. */
export const hasAuthority = (decision: Pick<Decision, 'matter' | 'outcome' | 'body'>): boolean =>
  mayDecide(decision).includes(decision.body);

/** Whether a body signs and issues as the DCC (1.3; the TAB is the DCC's own board). */
export const isDcc = (body: Body): boolean => body === 'DCC' || body === 'TAB';
