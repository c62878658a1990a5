import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { count } from '../wording.ts';

type Requirement = Entry<DocumentData['traceability-matrix']['requirements'][number]>;

/** The requirements that are not withdrawn, with their releases. */
const requirements = (record: DatedRecord): { row: Requirement; releases: readonly string[] }[] =>
  record.read('traceability-matrix').flatMap((matrix) =>
    matrix
      .rows('requirements')
      .filter(({ data }) => !(data.retiredAt && data.retiredAt <= record.asOf))
      .map((row) => ({ row, releases: row.data.release ? [row.data.release] : matrix.data.releases })),
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
    if (!record.isWhole('traceability-matrix')) return [];
    const all = requirements(record);
    return record.read('coverage').flatMap((coverage) =>
      coverage.rows('groups').flatMap(({ data, at }): Reason[] => {
        const releases = data.releases ?? coverage.data.releases;
        const own = all.filter(
          ({ row, releases: of }) => row.data.group === data.id && of.some((release) => releases.includes(release)),
        );
        const known = record
          .read('traceability-matrix')
          .some((matrix) => matrix.data.releases.some((release) => releases.includes(release)));
        if (!known || own.length === data.requirements) return [];
        const related = own[0] ? [{ at: own[0].row.at(['group']), says: `the first requirement of ${data.id}` }] : [];
        return [
          {
            message: `${coverage.data.id} ${coverage.data.version} gives group ${data.id} ${count(data.requirements, 'requirement')}; the matrix holds ${own.length}`,
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
    const groups = record.read('coverage').flatMap((coverage) => coverage.rows('groups'));
    return requirements(record).flatMap(({ row: { data, at } }): Reason[] => {
      const own = groups.filter((group) => group.data.id === data.group);
      const [group] = own;
      if (!group || own.some((each) => each.data.type === data.type)) return [];
      return [
        {
          message: `requirement ${data.id} is ${data.type}; its group ${data.group} is ${group.data.type}`,
          at: at(['type']),
          related: [{ at: group.at(['type']), says: `group ${data.group}` }],
        },
      ];
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
    const issues = record.read('issue-log').flatMap(({ data }) => data.issues);
    return record.read('test-results').flatMap((results) =>
      results
        .rows('results')
        .filter(
          ({ data }) =>
            data.outcome === 'failed' && !data.issues && !issues.some(({ tests }) => tests?.includes(data.test)),
        )
        .map(({ data, at }) => ({
          message: `the run of ${data.test} on ${data.executedAt} failed and names no Testing Issue`,
          at: at(['outcome']),
        })),
    );
  },
};

export const strangeEnvironment: Check = {
  id: 'result.environment',
  clause: '4.3',
  also: ['4.1(d)'],
  severity: 'warning',
  title: 'Tests run where the approach says',
  why: 'The DCC complies with its approach, which lists the environments of each phase.',
  fix: 'run the test in a listed environment, or agree an approach that lists this one',
  actor: 'DCC',
  inspect: (record) =>
    record.read('test-results').flatMap((results) => {
      const { release, phase } = results.data;
      const approaches = record.read('approach').filter(({ data }) => data.releases.includes(release));
      const listed = approaches.flatMap(({ data }) =>
        data.environments.filter(({ phases }) => phases.includes(phase)).map(({ id }) => id),
      );
      if (approaches.length === 0) return [];
      return results
        .rows('results')
        .filter(({ data }) => !listed.includes(data.environment))
        .map(({ data, at }) => ({
          message: `${data.test} ran in ${data.environment}, which no approach for ${release} lists for ${phase}`,
          at: at(['environment']),
        }));
    }),
};

export const deviceSetPending: Check = {
  id: 'result.device-set',
  clause: '4.5',
  severity: 'warning',
  title: 'Device sets in use are listed',
  why: 'Where the device sets were not known when the approach was agreed, they are listed once they are.',
  fix: 'list the device set in the approach; this part needs no agreement',
  actor: 'DCC',
  inspect: (record) =>
    record.read('test-results').flatMap((results) => {
      const approaches = record.read('approach').filter(({ data }) => data.releases.includes(results.data.release));
      const listed = approaches.flatMap(({ data }) => data.deviceSets.map(({ id }) => id));
      return results
        .rows('results')
        .filter(({ data }) => approaches.length > 0 && data.deviceSet !== undefined && !listed.includes(data.deviceSet))
        .map(({ data, at }) => ({
          message: `${data.test} used the device set ${data.deviceSet}, which no approach for ${results.data.release} lists`,
          at: at(['deviceSet']),
        }));
    }),
};
