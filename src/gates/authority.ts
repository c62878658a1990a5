import type { Body, Decision } from '../model/document.ts';
import type { Check } from '../model/rule.ts';
import { list } from '../wording.ts';

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

/** A decision that no gate can heed is told, lest anybody rely on it. */
export const powerlessDecision: Check = {
  id: 'decision.powerless',
  clause: '6.1',
  also: ['4.2(a)', '5.2(a)', '6.5', '6.6', '7.4'],
  severity: 'error',
  title: 'A decision is made by a body that may make it',
  why: 'A decision of another body, or with an outcome that the body cannot give, has no effect on any gate.',
  fix: 'correct the body or the outcome, or take the matter to the body that decides it',
  actor: 'DCC',
  inspect: (record) =>
    record
      .read('decisions')
      .flatMap((document) => document.rows('decisions'))
      .filter(({ data }) => data.matter !== 'exclusion' && !hasAuthority(data))
      .map(({ data, at }) => {
        const may = list(mayDecide(data), 'or');
        const rule = may ? `only ${may} can` : 'nobody can';
        return {
          message: `${data.id} of ${data.body} says ${data.outcome} on a matter of ${data.matter}; ${rule}`,
          at: at(['body']),
        };
      }),
};
