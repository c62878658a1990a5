/** Reports in the cache, each by all that it was made of: where nothing of that changed, nothing is judged again. */
import type { Report } from './model/report.ts';
import type { Cache } from './workspace/cache.ts';
import { digested, sha256Of } from './workspace/digested.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A report as it is kept. */
interface Kept {
  /** What it was made of: the question, and all that the files of the list hold. */
  readonly of: string;
  /** What the files held that are not in the list and were read because a document names them. */
  readonly named: readonly (readonly [file: string, held: string])[];
  readonly report: Report;
}

/** What is asked: of one `place`, in which a report replaces the one before it, and what else the report depends on. */
export interface Question {
  readonly place: unknown;
  readonly asked: unknown;
}

/** Findings and reasons above which a report is not kept: it would take more room than the record. */
const mostKept = 10_000;

/** The report on `workspace`: of the cache where it answers the same question about the same files, else made by `make` and kept. */
export async function recall(
  cache: Cache,
  workspace: Workspace,
  { place, asked }: Question,
  make: (workspace: Workspace) => Promise<Report>,
): Promise<Report> {
  const own = digested(workspace);
  const held = (file: string): string => {
    const { sha256, fault = '' } = own.read(file);
    return `${sha256} ${fault}`;
  };
  const { where, within, source, files, skipped } = own;
  const name = `report-${sha256Of(JSON.stringify(place))}`;
  const of = sha256Of(JSON.stringify([asked, where, within, source, skipped, files.map((file) => [file, held(file)])]));
  const bytes = cache.read(name);
  const kept: Kept | undefined = bytes && JSON.parse(new TextDecoder().decode(bytes));
  if (kept?.of === of && kept.named.every(([file, then]) => held(file) === then)) return kept.report;

  const named = new Set<string>();
  const listed = new Set(files);
  // What lies in the history cannot be told from the files: such a report is made anew each time.
  let isOfFiles = true;
  const report = await make({
    ...own,
    read(file) {
      if (!listed.has(file)) named.add(file);
      return own.read(file);
    },
    earlierTexts(file) {
      isOfFiles = false;
      return own.earlierTexts(file);
    },
    isShallow() {
      isOfFiles = false;
      return own.isShallow();
    },
  });
  if (isOfFiles && sizeOf(report) <= mostKept) {
    const then = [...named].map((file) => [file, held(file)] as const);
    cache.write(name, [JSON.stringify({ of, named: then, report } satisfies Kept)]);
  }
  return report;
}

/** How many findings and reasons a report has. */
const sizeOf = ({ findings, gates }: Report): number =>
  gates.reduce(
    (sum, { criteria }) => criteria.reduce((all, { reasons }) => all + reasons.length, sum),
    findings.length,
  );
