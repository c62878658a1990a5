/** Whether tests ran as the approach says (4.3, 4.5). */
import type { Approach, Entry, TestResult } from '../model/document.ts';
import type { Context, Reason, ReleaseCheck } from '../model/rule.ts';
import { compareVersions, titled } from '../wording.ts';
import { inForce } from './approval.ts';
import type { Scope } from './record.ts';

/** A run, with the approach in force for it on its day where that can be told, and every version for the release. */
interface Run {
  readonly run: Entry<TestResult>;
  readonly scope: Scope;
  readonly governing: Entry<Approach> | undefined;
  readonly versions: readonly Entry<Approach>[];
}

/** The runs of the release done by the day of judgement; none where nothing can be compared with. */
function conducted(context: Context): readonly Run[] {
  const release = context.release.data.id;
  const versions = context.read('approach').filter(({ data }) => data.releases.includes(release));
  if (versions.length === 0) return [];
  const known = new Map<string, Entry<Approach> | undefined>();
  return context
    .read('test-results')
    .filter(({ data }) => data.release === release)
    .flatMap((results) => {
      const { phase, subSystem } = results.data;
      const scope = { release, phase, ...(subSystem === undefined ? {} : { subSystem }) };
      return results
        .rows('results')
        .filter(({ data }) => data.executedAt <= context.asOf)
        .map((run) => {
          const key = `${phase} ${subSystem} ${run.data.executedAt}`;
          if (!known.has(key)) known.set(key, inForceOn(context, scope, run.data.executedAt));
          return { run, scope, governing: known.get(key), versions };
        });
    });
}

function inForceOn(context: Context, scope: Scope, day: string): Entry<Approach> | undefined {
  const result = inForce(context.on(day), 'approach', scope);
  return 'final' in result ? result.final.document : undefined;
}

/** `APP-R1 1.0, in force that day, does not list`. */
const unlistedBy = ({ governing, scope }: Run): string =>
  governing ? `${titled(governing)}, in force that day, does not list` : `no approach for ${scope.release} lists`;

const related = ({ governing }: Run, key: 'environments' | 'deviceSets'): Pick<Reason, 'related'> =>
  governing ? { related: [{ at: governing.at([key], 'key'), says: titled(governing) }] } : {};

export const strangeEnvironment: ReleaseCheck = {
  id: 'result.environment',
  beside: ['pit', 'sit'],
  clause: '4.3',
  also: ['4.1(d)'],
  severity: 'warning',
  title: 'Tests run where the approach says',
  why: 'The DCC complies with its approach, which lists the environments of each phase. The version in force on the day of the run counts; while none is, any version does.',
  fix: 'run the test in a listed environment, or agree an approach that lists this one',
  actor: 'DCC',
  inspect: (context) =>
    conducted(context)
      .filter(({ run, scope, governing, versions }) =>
        (governing ? [governing] : versions).every(
          ({ data }) =>
            !data.environments.some(({ id, phases }) => id === run.data.environment && phases.includes(scope.phase)),
        ),
      )
      .map((each) => ({
        message: `${each.run.data.test} ran in ${each.run.data.environment} on ${each.run.data.executedAt}, which ${unlistedBy(each)} for ${each.scope.phase}`,
        at: each.run.at(['environment']),
        ...related(each, 'environments'),
      })),
};

export const deviceSetPending: ReleaseCheck = {
  id: 'result.device-set',
  beside: ['pit', 'sit'],
  clause: '4.5',
  also: ['4.3'],
  severity: 'warning',
  title: 'Device sets in use are listed',
  why: 'Where the device sets were not known when the approach was agreed, they are listed once they are. The list needs no agreement, so a later version that nobody agreed yet may hold it too.',
  fix: 'list the device set in the approach; this part needs no agreement',
  actor: 'DCC',
  inspect: (context) =>
    conducted(context)
      .filter(
        ({ run, governing, versions }) =>
          run.data.deviceSet !== undefined &&
          versions
            .filter((version) => !governing || isSince(version, governing))
            .every(({ data }) => !data.deviceSets.some(({ id }) => id === run.data.deviceSet)),
      )
      .map((each) => ({
        message: `${each.run.data.test} used the device set ${each.run.data.deviceSet} on ${each.run.data.executedAt}, which ${unlistedBy(each)}`,
        at: each.run.at(['deviceSet']),
        ...related(each, 'deviceSets'),
      })),
};

/** Whether a version is the given one of its document, or a later one. */
const isSince = (version: Entry<Approach>, given: Entry<Approach>): boolean =>
  version.data.id === given.data.id && compareVersions(version.data.version, given.data.version) >= 0;
