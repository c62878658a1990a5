/** What is left before the gates that are asked about are open. */
import type { Request } from './cli/request.ts';
import { amended, placeOf } from './documents/amended.ts';
import { inspectAll } from './engine/inspect.ts';
import { type Asked, isDone, judge } from './engine/judge.ts';
import { planOf } from './engine/plan.ts';
import { reportOf } from './engine/report.ts';
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
  const results = asked.map(({ gate, subject }) => judge(corpus, gate, subject, asOf));
  const findings = inspectAll(corpus, results, asOf);
  const told = { command: 'status', version, asOf, gates: results, findings, releases: [release.data.id] } as const;
  const errors = reportOf(corpus, told).findings.filter(({ severity }) => severity === 'error').length;
  return planOf(corpus, release, asked, { version, asOf, errors }, { amended, placeOf });
}
