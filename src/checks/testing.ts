import { grouped, remembered } from '../grouping.ts';
import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { count, titled } from '../wording.ts';
import { latest } from './select.ts';

type Group = DocumentData['coverage']['groups'][number];
type Requirement = Entry<DocumentData['traceability-matrix']['requirements'][number]>;

/** The requirements that are not withdrawn, with their releases. */
const requirements = remembered((record: DatedRecord): { row: Requirement; releases: readonly string[] }[] =>
  latest(record.read('traceability-matrix')).flatMap((matrix) =>
    matrix
      .rows('requirements')
      .filter(({ data }) => !(data.retiredAt && data.retiredAt <= record.asOf))
      .map((row) => ({ row, releases: row.data.release ? [row.data.release] : matrix.data.releases })),
  ),
);

export const groupTotal: Check = {
  id: 'coverage.group-total',
  clause: '5.1(a)',
  severity: 'error',
  title: 'A group holds as many requirements as the coverage says',
  why: 'The TAG agreed a coverage of so many requirements; the matrix must hold those, no fewer and no more.',
  fix: 'correct the matrix, or agree a coverage with the right number',
  actor: 'DCC',
  inspect(record) {
    const byGroup = grouped(requirements(record), ({ row }) => row.data.group);
    return latest(record.read('coverage')).flatMap((coverage) =>
      coverage.rows('groups').flatMap(({ data, at }): Reason[] => {
        const releases = data.releases ?? coverage.data.releases;
        const own = (byGroup.get(data.id) ?? []).filter(({ releases: of }) =>
          of.some((release) => releases.includes(release)),
        );
        const known = record
          .read('traceability-matrix')
          .some((matrix) => matrix.data.releases.some((release) => releases.includes(release)));
        if (!known || own.length === data.requirements || !record.isWhole('traceability-matrix', releases)) return [];
        const related = own[0] ? [{ at: own[0].row.at(['group']), says: `the first requirement of ${data.id}` }] : [];
        return [
          {
            message: `${titled(coverage)} gives group ${data.id} ${count(data.requirements, 'requirement')}; the matrix holds ${own.length}`,
            at: at(['requirements']),
            related,
          },
        ];
      }),
    );
  },
};

export const groupType: Check = {
  id: 'coverage.group-type',
  clause: '5.1(a)',
  severity: 'warning',
  title: 'A requirement is of the type of its group',
  why: 'Groups are functional or non-functional; a requirement of the other type is counted in the wrong place.',
  fix: 'correct the type, or move the requirement to another group',
  actor: 'DCC',
  inspect(record) {
    const groups = grouped(
      record.read('coverage').flatMap((coverage) => coverage.rows('groups')),
      ({ data }) => data.id,
    );
    const isStrange = ({ data }: Requirement): boolean =>
      groups.get(data.group)?.every((each) => each.data.type !== data.type) === true;
    return requirements(record).flatMap(({ row }): Reason | [] => {
      if (!isStrange(row)) return [];
      const { data, at } = row;
      const [group] = groups.get(data.group) as readonly [Entry<Group>];
      return {
        message: `requirement ${data.id} is ${data.type}; its group ${data.group} is ${group.data.type}`,
        at: at(['type']),
        related: [{ at: group.at(['type']), says: `group ${data.group}` }],
      };
    });
  },
};

export const failedWithoutIssue: Check = {
  id: 'result.failed-without-issue',
  clause: '4.1(h)',
  severity: 'warning',
  title: 'A failed run names its Testing Issue',
  why: 'A failure without an issue is counted nowhere against the thresholds.',
  fix: 'raise the issue and name it in the result',
  actor: 'DCC',
  inspect(record) {
    const tested = new Set(
      record.read('issue-log').flatMap(({ data }) => data.issues.flatMap(({ tests = [] }) => tests)),
    );
    return record.read('test-results').flatMap((results) =>
      results
        .rows('results')
        .filter(({ data }) => data.outcome === 'failed' && !data.issues && !tested.has(data.test))
        .map(({ data, at }) => ({
          message: `the run of ${data.test} on ${data.executedAt} failed and names no Testing Issue`,
          at: at(['outcome']),
        })),
    );
  },
};

/** Results and specifications are about the same when release, phase and Sub-System agree. */
const sameScope = (a: Scoped, b: Scoped): boolean =>
  a.release === b.release && a.phase === b.phase && a.subSystem === b.subSystem;
type Scoped = { readonly release: string; readonly phase: string; readonly subSystem?: string };

export const strayResult: Check = {
  id: 'result.scope',
  clause: '5.3',
  severity: 'error',
  title: 'A result stands under the release, phase and Sub-System of its test',
  why: 'A run that is filed elsewhere counts for nothing: neither a pass nor a failure would be seen.',
  fix: 'move the run to the results of its own release, phase and Sub-System',
  actor: 'DCC',
  inspect(record) {
    const specifications = record.read('test-specification');
    const homes = grouped(
      specifications.flatMap((specification) => specification.data.tests.map(({ id }) => ({ id, specification }))),
      ({ id }) => id,
    );
    return record.read('test-results').flatMap((results) => {
      if (!record.isWhole('test-specification', [results.data.release])) return [];
      const own = specifications.filter(({ data }) => sameScope(data, results.data)).flatMap(({ data }) => data.tests);
      const known = new Set(own.map(({ id }) => id));
      return results.rows('results').flatMap(({ data, at }): Reason[] => {
        if (known.has(data.test)) return [];
        const home = homes.get(data.test)?.[0]?.specification;
        if (!home) return [];
        const { release, phase, subSystem } = home.data;
        const message = `${data.test} is a test of ${phase}${subSystem ? ` of ${subSystem}` : ''} in ${release}; its run of ${data.executedAt} is filed elsewhere and does not count`;
        return [
          {
            message,
            at: at(['test']),
            related: [{ at: home.at(['tests'], 'key'), says: `the tests of ${home.data.id}` }],
          },
        ];
      });
    });
  },
};

export const devicesContradicted: Check = {
  id: 'readiness.devices',
  clause: '2.13(e)',
  also: ['4.1(e)'],
  severity: 'warning',
  title: 'Readiness and approach agree whether Devices are used in SIT',
  why: 'Where the approach says that devices are used, their readiness is to be confirmed, not declared not applicable.',
  fix: 'confirm the Devices, or correct the approach',
  actor: 'DCC',
  inspect: (record) =>
    record.read('readiness').flatMap((readiness) => {
      const { release, phase } = readiness.data;
      const using = record
        .read('approach')
        .find(({ data }) => data.releases.includes(release) && data.phases.includes('SIT') && data.devices.used);
      if (phase !== 'SIT' || !using) return [];
      return readiness
        .rows('resources')
        .filter(({ data }) => data.resource === 'Devices' && !data.applicable)
        .map(({ at }) => ({
          message: `${readiness.data.id} says that Devices do not apply to SIT of ${release}; ${titled(using)} says that devices are used`,
          at: at(['applicable']),
          related: [{ at: using.at(['devices', 'used']), says: using.data.id }],
        }));
    }),
};
