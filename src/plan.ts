/** What is left before the gates that are asked about are open. */
import type { Request } from './cli/request.ts';
import { amended, placeOf } from './documents/amended.ts';
import { isDone, judge } from './engine/judge.ts';
import { type Asked, planOf } from './engine/plan.ts';
import { gates } from './gates/index.ts';
import { gatesAsked, releasesAsked, subjectsAsked } from './judging.ts';
import type { Corpus } from './model/document.ts';
import type { Plan } from './model/plan.ts';
import { version } from './version.ts';

/** The plan for what is asked. Where SIT is to be entered, PIT of its Sub-Systems comes first, as far as it is not complete. */
export function plan(request: Extract<Request, { command: 'plan' }>, corpus: Corpus, asOf: string): Plan {
  const [release] = releasesAsked(request, corpus);
  if (!release) throw new Error('no release was asked about');
  const wanted = gatesAsked(request, 'plan');
  const entersSit = wanted.some(({ gate, stage }) => gate === 'sit' && stage === 'entry');
  const asked = gates.flatMap((gate): Asked[] => {
    if (wanted.includes(gate)) return subjectsAsked(request, gate.per, release).map((subject) => ({ gate, subject }));
    if (!entersSit || gate.gate !== 'pit') return [];
    return subjectsAsked({}, gate.per, release)
      .map((subject) => ({ gate, subject }))
      .filter(({ subject }) => !isDone(judge(corpus, gate, subject, asOf).status));
  });
  return planOf(corpus, release, asked, { version, asOf }, { amended, placeOf });
}
