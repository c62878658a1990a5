import type { BrokenDocument, Corpus, Document, DocumentKind, Entry, Path, Programme } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Finding } from '../model/report.ts';
import { didYouMean, list } from '../wording.ts';
import type { Read, Source } from './read.ts';
import { documentRules } from './rules.ts';

/** A corpus, or why there is none: without exactly one readable programme nothing can be judged. */
export type Assembled = { readonly corpus: Corpus } | { readonly cannot: string; readonly findings: readonly Finding[] };

/** Puts what was read together. `where` names the root in messages. */
export function assemble(reads: readonly Read[], sources: readonly Source[], where: string): Assembled {
  const documents: Document[] = [];
  const broken: BrokenDocument[] = [];
  for (const read of reads) {
    if (read.as === 'document') documents.push(read.document);
    if (read.as === 'broken') broken.push(read.document);
  }
  const skipped = reads.flatMap((read) => (read.as === 'skipped' ? [read] : []));
  const programmes = documents.filter(({ kind }) => kind === 'programme');
  const brokenProgrammes = broken.filter(({ kind }) => kind === 'programme');
  const cannot = (reason: string, findings: readonly Finding[] = []): Assembled => ({ cannot: reason, findings });
  if (sources.length === 0) return cannot(`there is no YAML file in ${where}`);
  if (programmes.length + brokenProgrammes.length > 1) {
    const files = [...programmes, ...brokenProgrammes].map(({ file }) => file).sort();
    return cannot(`${where} holds ${files.length} programmes: ${list(files)}; name the folder of one with --root`);
  }
  const [unreadable] = brokenProgrammes;
  if (unreadable) return cannot(`the programme ${unreadable.file} cannot be relied on`, unreadable.findings);
  const [programme] = programmes as Document<'programme'>[];
  if (!programme)
    return cannot(
      `there is no document of kind programme in ${where}`,
      broken.filter(({ kind }) => kind === undefined).flatMap(({ findings }) => findings),
    );

  const valid: Document[] = [];
  for (const document of documents) {
    const findings = unknownScope(document, programme.entry);
    if (findings.length === 0) valid.push(document);
    else broken.push({ file: document.file, kind: document.kind, findings });
  }
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const byKind = new Map<DocumentKind, Entry<unknown>[]>();
  for (const { kind, entry } of valid) byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
  return {
    corpus: {
      programme: programme.entry,
      documents: valid,
      broken: broken.sort((a, b) => (a.file < b.file ? -1 : 1)),
      skipped,
      found: sources.length,
      read: <K extends DocumentKind>(kind: K) => (byKind.get(kind) ?? []) as Entry<DocumentData[K]>[],
      text: (file) => texts.get(file),
    },
  };
}

/** The keys by which any record names releases and Sub-Systems. */
const scopeKeys: Readonly<Record<string, 'releases' | 'subSystems'>> = {
  release: 'releases',
  releases: 'releases',
  subSystem: 'subSystems',
  subSystems: 'subSystems',
};

/** Names of releases and Sub-Systems, anywhere in a document, that the programme does not know. */
function unknownScope(document: Document, programme: Entry<Programme>): Finding[] {
  const known = {
    releases: programme.data.releases.map(({ id }) => id),
    subSystems: programme.data.subSystems.map(({ id }) => id),
  };
  const findings: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const sort = scopeKeys[key];
      if (!sort || (Array.isArray(child) && typeof child[0] === 'object')) {
        visit(child, [...path, step]);
        continue;
      }
      for (const [index, name] of [child].flat().entries()) {
        if (typeof name !== 'string' || known[sort].includes(name)) continue;
        const noun = sort === 'releases' ? 'release' : 'Sub-System';
        const hint = didYouMean(name, known[sort]) || `; it has ${list(known[sort])}`;
        findings.push({
          rule: documentRules.scope.id,
          clause: documentRules.scope.clause,
          severity: 'error',
          message: `the programme has no ${noun} "${name}"${hint}`,
          at: document.entry.at(Array.isArray(child) ? [...path, step, index] : [...path, step]),
          related: [{ at: programme.at([sort], 'key'), says: `the ${noun}s of the programme` }],
          actor: documentRules.scope.actor,
          fix: documentRules.scope.fix,
        });
      }
    }
  };
  visit(document.entry.data, []);
  return findings;
}
