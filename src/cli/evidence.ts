/** What a rule asks for, found by letting it look: nothing is said by hand of the documents that it reads. */
import { assemble } from '../documents/assemble.ts';
import { exampleText } from '../documents/example-text.ts';
import { read } from '../documents/read.ts';
import { contextOf } from '../engine/judge.ts';
import { gates } from '../gates/index.ts';
import type { Corpus, DocumentKind } from '../model/document.ts';
import { documentKinds } from '../model/documents.ts';
import type { Check, Criterion, ReleaseCheck, Rule } from '../model/rule.ts';
import { cited, outermost, type Property, properties } from './catalogue.ts';

/** The documents that a rule wants, the properties in them that answer its clauses, and examples. */
export interface Evidence {
  readonly kinds: readonly DocumentKind[];
  readonly properties: readonly Property[];
  readonly examples: readonly { readonly kind: DocumentKind; readonly yaml: string }[];
}

/** A criterion stops at the first thing that it lacks, so what answers its own clause is added to what it reads. */
export async function evidenceFor(rule: Rule): Promise<Evidence> {
  const reads = await kindsRead(rule);
  const own = answering(rule.clause ? [rule.clause] : []);
  const wanted = new Set(reads.size > 0 && !('judge' in rule) ? reads : [...reads, ...own.map(kindOf)]);
  const carriers = [own, answering(cited(rule))]
    .map((found) => found.filter((property) => wanted.has(kindOf(property))))
    .find((found) => found.length > 0);
  const of = (kind: DocumentKind): Property[] => carriers?.filter((property) => kindOf(property) === kind) ?? [];
  const kinds = documentKinds.filter((kind) => wanted.has(kind));
  const telling = kinds.filter((kind) => of(kind).length > 0).sort((a, b) => of(b).length - of(a).length);
  return {
    kinds,
    properties: outermost(carriers ?? []),
    examples: (telling.length > 0 ? telling : kinds).slice(0, most).map((kind) => ({
      kind,
      yaml: exampleText(kind, [...new Set(of(kind).map(({ path }) => path.split('.')[1] as string))]),
    })),
  };
}

/** How many examples a page can bear. */
const most = 2;

const answering = (clauses: readonly string[]): Property[] =>
  properties.filter((property) => property.clauses.some((clause) => clauses.includes(clause)));

const kindOf = ({ path }: Property): DocumentKind => path.split('.')[0] as DocumentKind;

/** The kinds that a rule reads when it looks at a record made of an example of each. */
async function kindsRead(rule: Rule): Promise<ReadonlySet<DocumentKind>> {
  const asked = new Set<DocumentKind>();
  const corpus = await exampleCorpus();
  const [release] = corpus.programme.rows('releases');
  const gate = gates.find(({ criteria }) => criteria.some(({ id }) => id === rule.id));
  const [subSystem] = gate?.per === 'sub-system' ? (release?.data.subSystems ?? []) : [];
  if (!release) throw new Error('the example of a programme has no release');
  const context = contextOf(corpus, { release, ...(subSystem ? { subSystem } : {}) }, '9999-12-31', asked);
  if ('judge' in rule) (rule as Criterion).judge(context);
  if ('inspect' in rule) (rule as Check | ReleaseCheck).inspect(context);
  return asked;
}

async function exampleCorpus(): Promise<Corpus> {
  const sources = documentKinds.map((kind) => ({ file: `${kind}.yaml`, text: exampleText(kind) }));
  const assembled = assemble(await Promise.all(sources.map((source) => read(source))), sources, 'the examples');
  if ('cannot' in assembled) throw new Error(assembled.cannot);
  return assembled.corpus;
}
