import { isDcc } from '../clauses/authority.ts';
import type { ClauseId } from '../clauses/clauses.ts';
import type { Approach, Coverage, Entry, Phase, Programme } from '../model/document.ts';
import type { Check, DatedRecord, Reason } from '../model/rule.ts';
import { compareVersions, count, daysBetween, list, naming, titled } from '../wording.ts';
import { latest } from './select.ts';

/** The kinds that 2.5 lets combine releases, phases and Sub-Systems. */
const combinable = ['approach', 'coverage'] as const;

type Combinable = Entry<Approach | Coverage>;

const documents = (record: DatedRecord): readonly Combinable[] =>
  combinable.flatMap((kind): readonly Combinable[] => record.read(kind));

/** The clause about what a document leaves out. */
const partial = ({ data }: Combinable): ClauseId => (data.kind === 'coverage' ? '2.9' : '2.8');

export const partsStated: Check = {
  id: 'document.parts',
  clause: '2.5',
  also: ['2.5(a)', '2.5(b)', '2.5(c)', '2.5(d)'],
  severity: 'warning',
  title: 'A combined document states its parts, which make up the whole of it',
  why: 'One document may serve several releases, phases or Sub-Systems, but must then say of which parts it is made; what no part or more than one claims leaves open where its tests are set out.',
  fix: 'list the parts of the document, each release, phase and Sub-System in one of them',
  actor: 'DCC',
  inspect: (record) =>
    documents(record).flatMap((document) =>
      document.data.parts ? misstated(document, record.programme.data) : unstated(document),
    ),
};

/** A combined document that states no parts. */
function unstated(document: Combinable): Reason[] {
  const { releases, phases, subSystems = [] } = document.data;
  const several = Object.entries({ releases, phases, 'Sub-Systems': subSystems }).filter(
    ([, names]) => names.length > 1,
  );
  if (several.length === 0) return [];
  const what = list(several.map(([noun, names]) => `the ${noun} ${list(names)}`));
  return [
    {
      message: `${titled(document)} combines ${what} but states no parts; a combined document must`,
      at: document.at(['releases'], 'key'),
    },
  ];
}

/** What one part can be about: SIT of a release, or PIT of one Sub-System in it. */
interface Cell {
  readonly release: string;
  readonly phase: Phase;
  readonly subSystem?: string;
}

/** Everything that a document is about. */
const cellsOf = ({ releases, phases, subSystems }: Approach | Coverage, programme: Programme): Cell[] =>
  releases.flatMap((release) =>
    phases.flatMap((phase): Cell[] => {
      if (phase === 'SIT') return [{ release, phase }];
      const all = programme.releases.find(({ id }) => id === release)?.subSystems ?? [];
      const own = all.filter((each) => !subSystems || subSystems.includes(each));
      return own.map((subSystem) => ({ release, phase, subSystem }));
    }),
  );

type Part = NonNullable<Approach['parts']>[number];

/** Whether a part is about `cell`: without a phase it is about all phases, without a Sub-System about all of them. */
const isAbout = (part: Part, { release, phase, subSystem }: Cell): boolean =>
  part.release === release &&
  (part.phase ?? phase) === phase &&
  (part.subSystem === undefined || part.subSystem === subSystem);

/** Parts that leave something out, claim it twice, or are about something else than the document. */
function misstated(document: Combinable, programme: Programme): Reason[] {
  const name = titled(document);
  const cells = cellsOf(document.data, programme);
  const claimed = new Map<Cell, Entry<Part>>();
  const wrong = document.rows('parts').flatMap((part): Reason[] => {
    const { title, release, phase, subSystem } = part.data;
    const own = cells.filter((cell) => isAbout(part.data, cell));
    const twice = own.filter((cell) => claimed.has(cell));
    const related = [...new Set(twice.map((cell) => claimed.get(cell) as Entry<Part>))].map(({ data, at }) => ({
      at: at(['title']),
      says: `part "${data.title}"`,
    }));
    for (const cell of own) if (!claimed.has(cell)) claimed.set(cell, part);
    const what = phase ? naming({ ...part.data, phase }) : subSystem ? `${subSystem} in ${release}` : release;
    if (own.length > 0 && twice.length === 0) return [];
    return [
      {
        message:
          own.length === 0
            ? `part "${title}" of ${name} is about ${what}, which the document itself is not about; a part must be of the document`
            : `part "${title}" of ${name} claims ${list(twice.map(naming))}, as another part does; each must be in one part`,
        at: part.at(['title']),
        related,
      },
    ];
  });
  const left = cells.filter((cell) => !claimed.has(cell));
  if (left.length === 0) return wrong;
  return [
    ...wrong,
    {
      message: `the parts of ${name} leave out ${list(left.map(naming))}; together they must make up the document`,
      at: document.at(['parts'], 'key'),
    },
  ];
}

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
    documents(record).flatMap((document) =>
      document.rows('outstanding').map(({ data, at }) => {
        const groups = data.groups ? ` (${data.groups.join(', ')})` : '';
        const planned = data.plannedFor ? `, planned for ${data.plannedFor}` : '';
        return {
          clause: partial(document),
          message: `${titled(document)} leaves ${data.id} to a later version: ${data.description}${groups}${planned}`,
          at: at(['id']),
        };
      }),
    ),
};

export const outstandingPlanned: Check = {
  id: 'document.outstanding',
  clause: '2.8',
  also: ['2.9'],
  severity: 'warning',
  title: 'What a partial document leaves out is planned, and goes to the TAG when it is',
  why: 'The DCC must seek approval of the rest as it is planned. The regulation sets no number of days, so this says how many have passed and blocks nothing (reading A34).',
  fix: 'submit a version that sets out the rest to the TAG, or correct plannedFor',
  actor: 'DCC',
  inspect(record) {
    const current = latest(documents(record));
    return documents(record)
      .filter((document) => !isFollowed(record, document))
      .flatMap((document) =>
        document.rows('outstanding').flatMap(({ data, at }): Reason[] => {
          const { id, plannedFor } = data;
          const name = `${id} of ${titled(document)}`;
          if (plannedFor === undefined)
            return current.includes(document)
              ? [
                  {
                    clause: partial(document),
                    message: `${name} has no planned date; the rest must be planned and go to the TAG`,
                    at: at(['id']),
                    fix: `add plannedFor to ${id}, the day on which the updated version will go to the TAG`,
                  },
                ]
              : [];
          if (plannedFor >= record.asOf) return [];
          return [
            {
              clause: partial(document),
              message: `${name} was planned for ${plannedFor}, ${count(daysBetween(plannedFor, record.asOf), 'day')} ago, and no later version has gone to the TAG; its approval must be sought`,
              at: at(['plannedFor']),
            },
          ];
        }),
      );
  },
};

/** Whether the DCC took a later version to the TAG, or one was decided on, by the day of judgement. */
function isFollowed(record: DatedRecord, { data: { id, version } }: Combinable): boolean {
  const isLater = (other: string | undefined): boolean => other !== undefined && compareVersions(other, version) > 0;
  const submitted = record
    .read('notices')
    .flatMap(({ data }) => data.notices)
    .some(
      ({ type, from, to, date, document, version: of }) =>
        type === 'submission' &&
        isDcc(from) &&
        to.includes('TAG') &&
        date <= record.asOf &&
        document === id &&
        isLater(of),
    );
  const decided = record
    .read('decisions')
    .flatMap(({ data }) => data.decisions)
    .some(
      ({ matter, document, decidedAt, version: of, finalVersion }) =>
        matter === 'document' && document === id && decidedAt <= record.asOf && (isLater(of) || isLater(finalVersion)),
    );
  return submitted || decided;
}

export const regulationOlder: Check = {
  id: 'document.svtad',
  clause: '3.1(b)',
  also: ['3.1(a)', '3.1(c)'],
  severity: 'info',
  title: 'A document written to an older SVTAD is told',
  why: 'No clause asks that documents be agreed again when the SVTAD changes; whoever relies on one should know (reading A42).',
  fix: 'nothing, if the change does not touch the document; else revise it and agree the new version',
  actor: 'DCC',
  inspect(record) {
    const { version } = record.programme.data.svtad;
    return latest(documents(record)).flatMap((document): Reason[] => {
      const { svtadVersion } = document.data;
      if (svtadVersion === undefined || compareVersions(svtadVersion, version) >= 0) return [];
      return [
        {
          message: `${titled(document)} was written to version ${svtadVersion} of the SVTAD; the programme is under ${version}`,
          at: document.at(['svtadVersion']),
          related: [{ at: record.programme.at(['svtad', 'version']), says: `SVTAD ${version}` }],
        },
      ];
    });
  },
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
            message: `${titled({ data })} rests on TBRD ${data.tbrd}; ${release.data.id} is decided against ${release.data.tbrd}`,
            at: at(['tbrd']),
            related,
          },
        ];
      }),
    );
  },
};
