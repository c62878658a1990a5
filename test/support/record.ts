import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, parseDocument } from 'yaml';
import { assemble } from '../../src/documents/assemble.ts';
import { type Read, read, type Source } from '../../src/documents/read.ts';
import { judge } from '../../src/engine/judge.ts';
import { gateId, gates } from '../../src/gates/index.ts';
import { Lines } from '../../src/lines.ts';
import type { Corpus } from '../../src/model/document.ts';
import type { GateResult } from '../../src/model/report.ts';
import { signatures } from '../../src/signatures.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
export const example = (name: string): string => join(projectRoot, 'examples', name);

/** The YAML files of a folder, as the workspace would give them. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => file.split('\\').join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** One edit of one file: `from` must stand there exactly once. An absent `from` replaces the file; without `to` it is deleted. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to?: string;
}

/** An edit that puts records at the top of the list of a file: `N-1`, `N-2` and so on, sent by the DCC, or `D-1`. */
export const added = (list: 'notices' | 'decisions', ...rows: readonly string[]): Edit => ({
  file: `${list}.yaml`,
  from: `${list}:\n`,
  to: `${list}:\n${rows
    .map((row, index) => {
      const id = list === 'notices' ? `N-${index + 1}, from: DCC` : `D-${index + 1}`;
      return `  - { id: ${id}, reference: x, ${row} }\n`;
    })
    .join('')}`,
});

export function edited(sources: readonly Source[], { file, from, to }: Edit): Source[] {
  const source = sources.find((each) => each.file === file);
  if (from === undefined) {
    const others = sources.filter((each) => each.file !== file);
    if (to === undefined && !source) throw new Error(`there is no ${file} to delete`);
    return to === undefined ? others : [...others, { file, text: to }].sort((a, b) => (a.file < b.file ? -1 : 1));
  }
  if (!source) throw new Error(`there is no ${file} to edit`);
  const count = source.text.split(from).length - 1;
  if (count !== 1) throw new Error(`"${from}" stands ${count} times in ${file}`);
  const text = source.text.replace(from, () => to ?? '');
  return sources.map((each) => (each === source ? { file, text } : each));
}

const remembered = new Map<string, Promise<Read>>();

/** Reads each distinct text once: most tests change one file of many. */
function readOnce(source: Source): Promise<Read> {
  const key = `${source.file}\n${source.text}`;
  const known = remembered.get(key) ?? read(source);
  remembered.set(key, known);
  return known;
}

const makingFinal = ['agreed', 'agreed-with-changes', 'determined', 'directed', 'approved'];

/**
 * The sources with every decision that makes a version final pinned to its text as it now is, so that an edit of an
 * agreed document shows by what it says and not as an edit after agreement.
 */
export async function pinned(sources: readonly Source[]): Promise<Source[]> {
  const reads = await Promise.all(sources.map(readOnce));
  const digests = new Map(
    reads.flatMap((each) => {
      if (each.as !== 'document' || each.document.digest === undefined) return [];
      const { id, version } = each.document.entry.data as { id: string; version: string };
      return [[`${id} ${version}`, each.document.digest] as const];
    }),
  );
  return sources.map((source) => {
    if (!source.text.includes('kind: decisions')) return source;
    const document = parseDocument(source.text);
    const rows = document.get('decisions');
    if (document.errors.length > 0 || !isSeq(rows)) return source;
    let { text } = source;
    let lacking = false;
    for (const row of rows.items) {
      if (!isMap(row) || !makingFinal.includes(String(row.get('outcome')))) continue;
      const fresh = digests.get(`${row.get('document')} ${row.get('finalVersion') ?? row.get('version')}`);
      const old = row.get('digest');
      if (fresh === undefined || old === fresh) continue;
      row.set('digest', fresh);
      lacking ||= old === undefined;
      text = text.replace(String(old), fresh);
    }
    return { file: source.file, text: lacking ? String(document) : text };
  });
}

const published = 'published/rep-sit-r1.md';

/** The files that the documents of the compliant example name, and signers for those that ask for some. */
export const namedTexts: Readonly<Record<string, string>> = {
  'signers/none': '',
  [published]: readFileSync(join(example('compliant'), published), 'utf8'),
};

/** The record that the sources make, with the texts of the files that they name. Throws where there is none. */
export async function corpusOf(sources: readonly Source[], texts = namedTexts): Promise<Corpus> {
  const assembled = assemble(await Promise.all(sources.map(readOnce)), sources, '.');
  if ('cannot' in assembled) throw new Error(`${assembled.cannot} ${JSON.stringify(assembled.findings)}`);
  const { corpus } = assembled;
  const { standing, faults } = await signatures(corpus, {
    read: (file) => ({ file, text: texts[file] ?? '', ...(file in texts ? {} : { fault: 'it is not there' }) }),
  });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const unsigned = new Map(standing.map(({ decision, flaw }) => [decision.data, flaw]));
  const named = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, new Lines(text)]));
  return {
    ...corpus,
    lines: (file) => corpus.lines(file) ?? named[file],
    unsigned: (decision) => unsigned.get(decision),
  };
}

/** Judges one gate, named as in `sit-completion`, for one subject. */
export function judged(
  corpus: Corpus,
  id: string,
  release: string,
  subSystem?: string,
  asOf = '2036-01-01',
): GateResult {
  const gate = gates.find((each) => gateId(each) === id);
  const entry = corpus.programme.rows('releases').find(({ data }) => data.id === release);
  if (!gate || !entry) throw new Error(`no gate ${id} or release ${release}`);
  return judge(corpus, gate, { release: entry, ...(subSystem ? { subSystem } : {}) }, asOf);
}
