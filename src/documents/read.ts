import { Lines } from '../lines.ts';
import type { BrokenDocument, Document, DocumentKind } from '../model/document.ts';
import { documentKinds } from '../model/documents.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { count, list, nearest, shortened } from '../wording.ts';
import { entry, type Locate, locator } from './entry.ts';
import type { Extract, Slot } from './extract.ts';
import { parse } from './parse.ts';
import { mayHoldPlaceholders, placeholdersIn } from './placeholder.ts';
import { documentRules } from './rules.ts';
import { visitScope } from './scope.ts';
import type { Fault } from './tree.ts';
import { validate } from './validate.ts';

/** A file as the workspace gives it: its text, or why there is none. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Why the text cannot be relied on. */
  readonly fault?: string;
  /** The lines of the text, for more than one to ask. */
  readonly lines?: Lines;
}

/** What became of one file. */
export type Read =
  | { readonly as: 'document'; readonly document: Document }
  | { readonly as: 'broken'; readonly document: BrokenDocument }
  | { readonly as: 'skipped'; readonly file: string; readonly because: string; readonly findings: readonly Finding[] };

const mentionsKind = /(?:^|[\s{,"'\u200b])kind["'\s]*:/im;
/** The kind that a text states, be it ours or not, even where it does not read as YAML. */
export const statedKind = (text: string): string | undefined =>
  /^["'{]?[ \t]*["']?kind["']?\s*:\s*["']?([\w-]+)/m.exec(text)?.[1];

/** Keys, and types of notice, that hardly any file has but ours; each kind has some of them. */
const ourWords =
  /(?:^|[\s{,"'])(?:(?:tbrd|codeAmendments|breadth|precursorsStatement|signOff|preparedAt|executedAt|statusHistory|severityHistory|confirmedAt|inPlace|issuedAt|decidedAt|dataCutAt|exitCriteria|entryRequirements)["']?\s*:|(?:completion-notification|evidence-review|report-provision|publication-notification|direction-response)\b)/m;

/** Whether documents of a kind are agreed by the TAG, or approved by the Secretary of State, in what they say (4.2, 5.2, 7.4). */
export const isAgreed = (kind: DocumentKind): boolean => ['approach', 'coverage', 'user-testing'].includes(kind);

/** Whether a word names a kind of document of ours. */
export const isKind = (word: unknown): word is DocumentKind => documentKinds.includes(word as DocumentKind);

/**
 * Reads one file: text, tree, kind, schema. Faults of the file are findings, never exceptions. What its `slot` holds of the
 * same text is not found out again.
 */
export async function read(
  { file, text, fault, lines = new Lines(text) }: Source,
  slot?: Slot,
  parsing = parse,
): Promise<Read> {
  if (fault) return brokenText(file, lines, [{ offset: 0, message: fault }], undefined, documentRules.unreadable);
  const known = await slot?.find();
  if (known) return documentIn(file, lines, known);
  const ours = ourWords.test(text);
  if (!ours && !mentionsKind.test(text)) {
    const offset = text.indexOf('\0');
    if (offset < 0) return skip(file, 'it has no kind');
    const message = 'the file holds the sign NUL, as UTF-16 text does; save it as UTF-8';
    return brokenText(file, lines, [{ offset, message }], undefined, documentRules.unreadable);
  }
  const tree = await parsing(text);
  const locate = locator(file, lines, tree);
  if (tree.faults.length > 0) return brokenText(file, lines, tree.faults, locate);
  const value = tree.value as Partial<Record<string, unknown>> | null;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('kind' in value))
    return ours ? kindless(file, value, locate) : skip(file, 'it has no kind');
  const { kind } = value;
  if (!isKind(kind)) return unknownKind(file, kind, locate, ours);
  const open = mayHoldPlaceholders(text) ? placeholdersIn(value) : [];
  const findings = await validate(kind, value, locate, open);
  const releases = releasesOf(value, findings.length > 0);
  if (findings.length > 0) {
    const draft = findings.every(({ severity }) => severity !== 'error') ? { draft: true as const } : {};
    const scope = releases ? { releases } : {};
    return { as: 'broken', document: { file, kind, ...scope, findings, entry: entry(value, locate), ...draft } };
  }
  const facts = {
    kind,
    ...(releases ? { releases } : {}),
    ...(isAgreed(kind) ? { digest: (await import('./digest.ts')).digestOf(kind, value) } : {}),
  };
  slot?.keep({ facts, tree });
  return documentIn(file, lines, { facts, tree });
}

/** A valid document that stands in a file. */
function documentIn(file: string, lines: Lines, { facts, tree }: Extract): Read {
  const document = { ...facts, file, entry: entry(tree.value, locator(file, lines, tree)) };
  return { as: 'document', document: document as unknown as Document };
}

const skip = (file: string, because: string, findings: Finding[] = []): Read => ({
  as: 'skipped',
  file,
  because,
  findings,
});

/** A file that has no kind but looks like ours: left alone, what it records would go unnoticed. */
function kindless(file: string, value: unknown, locate: Locate): Read {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const slip = keys.find((key) => nearest(key.replace(/[\s\u200b]/g, ''), ['kind']));
  const what = slip === undefined ? 'it has no kind' : `it has the key "${slip}" and no "kind"`;
  const message = `the file looks like a document of ours, but ${what}; write kind, and one document in the file`;
  const at = locate.at(slip === undefined ? [] : [slip], 'key');
  return { as: 'broken', document: { file, findings: [finding(documentRules.kind, message, at)] } };
}

/** A kind that is none of ours: a slip, when it is near to one or when the file looks like ours; else of another tool. */
function unknownKind(file: string, kind: unknown, locate: Locate, ours: boolean): Read {
  const meant = typeof kind === 'string' ? nearest(kind, documentKinds) : undefined;
  const at = locate.at(['kind']);
  if (typeof kind === 'string' && !meant && !ours) {
    const message = `"${shortened(kind)}" is not a kind of ours; the file was left alone`;
    return skip(file, `its kind "${shortened(kind)}" is not ours`, [
      finding(documentRules.foreign, message, at, 'warning'),
    ]);
  }
  const message = meant
    ? `the kind is "${kind}"; did you mean "${meant}"?`
    : `the kind is ${typeof kind === 'string' ? `"${shortened(kind)}"` : 'not a word'}; it must be ${list(documentKinds, 'or')}`;
  return { as: 'broken', document: { file, findings: [finding(documentRules.kind, message, at)] } };
}

/** Faults of one text that are told one by one: the first ones bring forth most of the others. */
const mostFaults = 20;

/** The faults of a text or, where there are too many, the first ones and how many more there are. */
function firstOf(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= mostFaults) return faults;
  const sorted = [...faults].sort((a, b) => a.offset - b.offset);
  const { offset } = sorted[mostFaults] as Fault;
  const more = count(faults.length - mostFaults, 'more fault');
  return [
    ...sorted.slice(0, mostFaults),
    { offset, message: `from here on the text has ${more}; mend those before it, and most of them go` },
  ];
}

/** A text that does not read as YAML: ours unless it says that it is of another kind and has no word of ours. */
function brokenText(
  file: string,
  lines: Lines,
  faults: readonly Fault[],
  locate = locator(file, lines, { span: { start: 0 } }),
  rule: Rule = documentRules.syntax,
): Read {
  const { text } = lines;
  const stated = statedKind(text);
  if (stated && !nearest(stated, documentKinds) && !ourWords.test(text))
    return skip(file, `its kind "${shortened(stated)}" is not ours, and it does not read as YAML`);
  const findings = firstOf(faults).map(({ offset, message }) => finding(rule, message, locate.offset(offset)));
  return { as: 'broken', document: { file, ...(isKind(stated) ? { kind: stated } : {}), findings } };
}

const finding = (rule: Rule, message: string, at: Finding['at'], severity: Finding['severity'] = 'error'): Finding => ({
  rule: rule.id,
  severity,
  message,
  at,
  related: [],
  actor: rule.actor,
  fix: rule.fix,
});

/** The releases that a document names, when it states them at its top; else it bears on all. */
function releasesOf(value: Partial<Record<string, unknown>>, hasFaults: boolean): string[] | undefined {
  if (value.kind === 'programme' || (value.releases ?? value.release) === undefined) return undefined;
  if (hasFaults && hasSlip(value)) return undefined;
  const names = new Set<unknown>();
  visitScope(value, (sort, name) => void (sort === 'release' && names.add(name)));
  return names.size > 0 && [...names].every((name) => typeof name === 'string') ? ([...names] as string[]) : undefined;
}

/** Whether a key somewhere is a slip of release or releases: what it was to name cannot be told. `seen` are keys that are none. */
function hasSlip(value: unknown, seen = new Set(['release', 'releases'])): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasSlip(item, seen));
  return Object.entries(value).some(([key, child]) => {
    if (!seen.has(key) && nearest(key, ['release', 'releases'])) return true;
    seen.add(key);
    return hasSlip(child, seen);
  });
}
