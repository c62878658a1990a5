import type { Check, Reason } from '../model/rule.ts';
import { list } from '../wording.ts';

/** The kinds that 2.5 lets combine releases, phases and Sub-Systems. */
const combinable = ['approach', 'coverage'] as const;

export const partsUnstated: Check = {
  id: 'document.parts',
  clause: '2.5',
  also: ['2.5(a)', '2.5(b)', '2.5(c)', '2.5(d)'],
  severity: 'warning',
  title: 'A combined document states its parts',
  why: 'One document may serve several releases, phases or Sub-Systems, but must then say of which parts it is made.',
  fix: 'list the parts of the document',
  actor: 'DCC',
  inspect: (record) =>
    combinable.flatMap((kind) =>
      record.read(kind).flatMap(({ data, at }): Reason[] => {
        const { releases, phases, subSystems = [], parts } = data;
        const several = Object.entries({ releases, phases, 'Sub-Systems': subSystems }).filter(
          ([, names]) => names.length > 1,
        );
        if (several.length === 0 || parts) return [];
        const what = list(several.map(([noun, names]) => `the ${noun} ${list(names)}`));
        return [
          {
            message: `${data.id} ${data.version} combines ${what} but states no parts; a combined document must`,
            at: at(['releases'], 'key'),
          },
        ];
      }),
    ),
};

export const partialDeclared: Check = {
  id: 'document.partial',
  clause: '2.8',
  also: ['2.9'],
  severity: 'info',
  title: 'What a partial document leaves out is told',
  why: 'A document may leave part of the testing to a later version, if it says so; the tests of that part may not run until that version is final (reading A24).',
  fix: 'prepare the version that sets out the rest and agree it',
  actor: 'DCC',
  inspect: (record) =>
    combinable.flatMap((kind) =>
      record.read(kind).flatMap((document) =>
        document.rows('outstanding').map(({ data, at }) => {
          const groups = data.groups ? ` (${data.groups.join(', ')})` : '';
          const planned = data.plannedFor ? `, planned for ${data.plannedFor}` : '';
          return {
            message: `${document.data.id} ${document.data.version} leaves ${data.id} to a later version: ${data.description}${groups}${planned}`,
            at: at(['id']),
          };
        }),
      ),
    ),
};

export const baselineMismatch: Check = {
  id: 'baseline.mismatch',
  clause: 'Table 1.1',
  severity: 'warning',
  title: 'Matrix and report rest on the TBRD of the release',
  why: 'Exit is decided against one baseline of the SEC; a matrix or report on another one answers another question.',
  fix: 'bring the document to the baseline of the release, or correct the release',
  actor: 'DCC',
  inspect(record) {
    const documents = [
      ...record.read('traceability-matrix').map(({ data, at }) => ({ data, at, releases: data.releases })),
      ...record.read('completion-report').map(({ data, at }) => ({ data, at, releases: [data.release] })),
    ];
    return documents.flatMap(({ data, at, releases }) =>
      record.programme.rows('releases').flatMap((release): Reason[] => {
        if (!releases.includes(release.data.id) || data.tbrd === undefined || data.tbrd === release.data.tbrd)
          return [];
        const related = [{ at: release.at(['tbrd']), says: `the TBRD of ${release.data.id}` }];
        return [
          {
            message: `${data.id} ${data.version} rests on TBRD ${data.tbrd}; ${release.data.id} is decided against ${release.data.tbrd}`,
            at: at(['tbrd']),
            related,
          },
        ];
      }),
    );
  },
};
