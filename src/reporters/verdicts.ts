/** The words and places that every format shares. */
import type { CriterionResult, GateResult, Location, Report } from '../model/report.ts';
import { count, list, some } from '../wording.ts';
import { harmless, unheeded } from './style.ts';

/** What a criterion is, in a word or two. */
export const words: Readonly<Record<CriterionResult['status'], string>> = {
  met: 'met',
  unmet: 'NOT MET',
  unproven: 'UNPROVEN',
  'not-applicable': 'n/a',
};

/** The criteria that block by themselves: those that are not met and wait for no other. */
export const blockersOf = ({ criteria }: Pick<GateResult, 'criteria'>): CriterionResult[] =>
  criteria.filter(({ reasons, waitsFor }) => reasons.length > 0 && waitsFor.length === 0);

/** `approach/app-r1.yaml:12:3`. */
export const place = ({ file, line, column }: Location): string => `${unheeded(harmless(file))}:${line}:${column}`;

/** Who answers, about which programme, as of when, and whose decisions must be signed: said in every run. */
export function introduction({ tool, programme, asOf }: Pick<Report, 'tool' | 'programme' | 'asOf'>): string {
  const about = programme ? `: ${programme.title} (${programme.id})` : '';
  const signing = programme?.signing ? `; decisions of ${list(programme.signing)} count only when signed` : '';
  return `${tool.name} ${tool.version}${about}, as of ${asOf}${signing}`;
}

/** What was found and what became of it: said in every run. */
export function readingOf({ inputs }: Pick<Report, 'inputs'>): string {
  const { found, judged, unreadable, skipped, source, commit, shallow } = inputs;
  const names = skipped.length > 0 ? ` (${some(skipped.map(({ file }) => file))})` : '';
  const from = commit
    ? ` in commit ${commit.id.slice(0, 10)} of ${commit.date}`
    : source === 'index'
      ? ' staged in git'
      : '';
  const cut = shallow
    ? '; the clone is shallow, so that what changed since an agreement could not be looked up: clone the whole history (fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab)'
    : '';
  return `found ${count(found, 'YAML file')}${from}: ${count(judged.length, 'document')} judged, ${unreadable.length} with faults, ${skipped.length} skipped${names}${cut}`;
}
