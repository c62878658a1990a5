/** How every clause stands in every release, built from verdicts, findings and documents; nothing here is typed by hand. */
import { inspect, inspectRelease } from '../engine/inspect.ts';
import { judgeAll } from '../engine/judge.ts';
import { headOf, programmeOf } from '../engine/report.ts';
import type { Clauses, Ground, Standing, State } from '../model/clauses.ts';
import type { Corpus, Document, Entry, Programme } from '../model/document.ts';
import type { CriterionResult, Finding, GateResult } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { version } from '../version.ts';
import { cited, type Row, rows, rules } from './catalogue.ts';
import { states } from './clause-words.ts';

/** Judges every gate of every release and inspects the record, and tells for each clause what that says of it. */
export function clauseMatrix(corpus: Corpus, asOf: string): Clauses {
  const found = inspect(corpus, asOf);
  const told = corpus.programme.rows('releases').map((release): Told => {
    const results = judgeAll(corpus, release, asOf);
    const { id } = release.data;
    const findings = found.filter((finding) => bearsOn(corpus, finding, id));
    return { corpus, asOf, release: id, results, findings: [...findings, ...inspectRelease(corpus, results, asOf)] };
  });
  const { schemaVersion, tool, inputs } = headOf(corpus, 'clauses', version, asOf);
  return {
    schemaVersion,
    tool,
    asOf,
    programme: programmeOf(corpus),
    inputs,
    releases: told.map(({ release }) => release),
    clauses: rows.map((row) => ({ ...row, standings: told.map((each) => standing(row, each)) })),
  };
}

/** What is known of one release. */
interface Told {
  readonly corpus: Corpus;
  readonly asOf: string;
  readonly release: string;
  readonly results: readonly GateResult[];
  readonly findings: readonly Finding[];
}

/** One thing that is told of a clause. */
interface Sign {
  readonly state: State;
  readonly because: readonly Ground[];
}

const rank = new Map<State, number>(states.map(([state], index) => [state, index]));

/** The gravest of what is told of a clause in a release and, where it can be attested, whether it is. */
function standing(row: Row, told: Told): Standing {
  const signs = signsOf(row, told);
  const state = signs.map((sign) => sign.state).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))[0];
  const attested = row.attestable ? [attestation(row, told)] : [];
  return {
    release: told.release,
    states: [...(state ? [state] : []), ...attested.map((sign) => sign.state)],
    because: distinct([...signs.filter((sign) => sign.state === state), ...attested].flatMap(({ because }) => because)),
  };
}

/** What several Sub-Systems or criteria tell alike is told once. */
const distinct = (grounds: readonly Ground[]): Ground[] => [
  ...new Map(grounds.map((ground) => [JSON.stringify([ground.says, ground.at]), ground])).values(),
];

function signsOf(row: Row, told: Told): Sign[] {
  if (row.unchecked) return [{ state: 'not-checked', because: [{ says: row.unchecked }] }];
  if (row.class === 'attested') return [];
  const signs = [
    ...told.results.flatMap((result) => result.criteria.flatMap((each) => signOfCriterion(row, result, each))),
    ...told.findings.filter(({ severity }) => severity !== 'info').flatMap((finding) => signOfFinding(row, finding)),
  ];
  return signs.length > 0 ? signs : [signOfDocuments(row, told)];
}

const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
const cites = (rule: string, clause: string): boolean => {
  const found = ruleOf.get(rule);
  return found !== undefined && (cited(found) as readonly string[]).includes(clause);
};

/**
 * What a criterion tells of a clause. Where it is not met, that goes against its own clause and those that its reasons
 * name; another clause that it also proves is then not proved.
 */
function signOfCriterion({ clause }: Row, gate: GateResult, criterion: CriterionResult): Sign[] {
  const { rule, status, evidence, reasons, waitsFor } = criterion;
  const named = reasons.filter((reason) => reason.clause === clause);
  if (named.length === 0 && !cites(rule, clause)) return [];
  if (status === 'met') return [{ state: 'met', because: evidence.map(({ says, at }) => ({ rule, says, at })) }];
  if (status === 'not-applicable')
    return [{ state: 'not-applicable', because: [{ rule, says: criterion.because ?? '' }] }];
  if (waitsFor.length > 0)
    return [
      {
        state: 'waits',
        because: [{ rule, says: `${gate.title}: ${criterion.title} waits for ${waitsFor.join(', ')}` }],
      },
    ];
  const against = named.length > 0 || criterion.clause === clause;
  const because = (named.length > 0 ? named : reasons).map(({ message, at }) => ({ rule, says: message, at }));
  if (status === 'unproven' || !against) return [{ state: 'unproven', because }];
  return [{ state: gate.status === 'breached' ? 'breached' : 'not-met', because }];
}

/** A finding goes against the clause that it tells and, where that is its rule's own, those that its rule also cites. */
function signOfFinding({ clause }: Row, { rule, clause: told, message, at }: Finding): Sign[] {
  const own = ruleOf.get(rule)?.clause === told && cites(rule, clause);
  return told === clause || own ? [{ state: 'finding', because: [{ rule, says: message, at }] }] : [];
}

/** What documents tell of a clause that no criterion and no finding speaks of: nothing, while one of them has faults. */
function signOfDocuments(row: Row, told: Told): Sign {
  const above = rows.find(({ clause }) => clause === row.clause.replace(/\(\w+\)$/, '') && clause !== row.clause);
  const parent = above ? standing(above, told) : undefined;
  if (parent?.states.includes('not-applicable')) return { state: 'not-applicable', because: parent.because };
  const kinds = new Set(row.properties.map((path) => path.split('.')[0]));
  const broken = told.corpus.broken.filter(
    ({ kind, releases }) => (kind === undefined || kinds.has(kind)) && (releases?.includes(told.release) ?? true),
  );
  if (broken.length > 0)
    return {
      state: 'unproven',
      because: broken.flatMap(({ findings }) => findings.map(({ rule, message, at }) => ({ rule, says: message, at }))),
    };
  const answering = told.corpus.documents.filter((document) =>
    row.properties.some((path) => answers(document, path, told.release)),
  );
  const because = answering.map((document) => ({ says: `${document.file} answers it`, at: document.entry.at() }));
  if (row.properties.length > 0 && answering.length === 0) return { state: 'no-record', because };
  return { state: row.class === 'finding' || because.length === 0 ? 'no-finding' : 'on-record', because };
}

function attestation({ clause }: Row, { corpus, asOf, release }: Told): Sign {
  const made = corpus.programme
    .rows('attestations')
    .filter(({ data }) => data.clause === clause && data.at <= asOf && (data.release ?? release) === release);
  return {
    state: made.length > 0 ? 'attested' : 'not-attested',
    because: made.map(({ data, at }) => ({ says: `${data.by} on ${data.at}: ${data.statement}`, at: at() })),
  };
}

/** Whether a finding bears on a release: as it says itself, or the record or the document that it stands in. */
function bearsOn(corpus: Corpus, { release, at }: Finding, asked: string): boolean {
  const inFile = ({ file }: { readonly file: string }): boolean => file === at.file;
  const document = corpus.documents.find(inFile);
  const named = release ?? (document && recordAt(document, at.line)?.release);
  if (named !== undefined) return named === asked;
  return (document ?? corpus.broken.find(inFile))?.releases?.includes(asked) ?? true;
}

/** The record of a list at the top of a document that a line belongs to. */
function recordAt({ entry }: Document, line: number): { readonly release?: string } | undefined {
  const lists = Object.entries(entry.data).filter(([, value]) => Array.isArray(value) && typeof value[0] === 'object');
  return lists
    .flatMap(([key]) => entry.rows(key as never) as readonly Entry<{ readonly release?: string }>[])
    .filter((each) => each.at().line <= line)
    .sort((a, b) => a.at().line - b.at().line)
    .at(-1)?.data;
}

/** Whether a document holds a value at a path such as `approach.risks`, apart from records of other releases. */
function answers({ kind, releases, entry }: Document, path: string, release: string): boolean {
  const [of, ...keys] = path.split('.');
  if (of !== kind || !(releases?.includes(release) ?? true)) return false;
  if (kind !== 'programme') return holds(entry.data, keys, release);
  const { releases: all } = entry.data as Programme;
  return holds({ ...entry.data, releases: all.filter(({ id }) => id === release) }, keys, release);
}

function holds(value: unknown, keys: readonly string[], release: string): boolean {
  if (Array.isArray(value)) return value.some((each) => holds(each, keys, release));
  const [key, ...rest] = keys;
  if (key === undefined) return value !== undefined;
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  const named = [record.releases, record.release].flat().filter((each) => typeof each === 'string');
  return (named.length === 0 || named.includes(release)) && holds(record[key], rest, release);
}
