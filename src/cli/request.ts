/** What can be asked: the words of the command line, and a request once they were read. */
import type { Sides } from '../workspace/range.ts';

/** The formats of a report, and for whom each is. The README reads this table. */
export const formatUses = [
  ['text', 'people: the whole answer in words, on a terminal or in a log'],
  ['json', 'programs: all that the text shows and more'],
  ['csv', 'spreadsheets: a row for each gate, reason, piece of evidence and finding'],
  ['markdown', 'a comment on a pull request, or the summary of a CI step'],
  ['github', 'GitHub Actions: annotations on the lines, then the text'],
  ['gitlab', 'GitLab: a code quality report'],
  ['junit', 'any CI server: a test for each criterion and each file'],
  ['rdjson', 'reviewdog'],
  ['sarif', 'code scanning, and editors with a SARIF viewer (2.1.0)'],
] as const;
export const formats = formatUses.map(([name]) => name);
export const listFormats = ['text', 'json'] as const;
export const historyFormats = [...listFormats, 'csv'] as const;
export const diffFormats = [...listFormats, 'markdown'] as const;
export const matrixFormats = [...listFormats, 'csv', 'markdown'] as const;
/** The formats of a report, of the clause matrix and of the list of documents. */
export type Format = (typeof formats)[number];
export type MatrixFormat = (typeof matrixFormats)[number];
export type HistoryFormat = (typeof historyFormats)[number];
export type DiffFormat = (typeof diffFormats)[number];
export type ListFormat = (typeof listFormats)[number];
export const gateNames = ['pit', 'sit', 'user-testing'] as const;
export const stages = ['entry', 'completion', 'publication'] as const;
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One output: a format, and the file it goes to, or standard output. */
export interface Target<F extends Format = Format> {
  readonly format: F;
  readonly file?: string;
}

/** Where the record is. */
export interface Where {
  readonly root?: string;
  /** Judge what is staged in git, not what lies on the disk. */
  readonly staged?: boolean;
  /** Judge what this revision of git holds. */
  readonly at?: string;
}

/** What every judging command is told. */
export interface Common<F extends Format = Format> extends Where {
  /** Judge again whenever a file changes. */
  readonly watch?: boolean;
  /** ISO date; today when absent, or the day of the commit that is judged. */
  readonly asOf?: string;
  /** The file that is to say on what the answer rests. */
  readonly evidence?: string;
  /** The outputs asked for; when none of them is standard output, that gets the usual format besides. */
  readonly targets: readonly Target<F>[];
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly colour?: boolean;
  /** What is to be taken for done although it is not on record. */
  readonly assume?: readonly string[];
}

/** Which gates are asked about: all that fit. */
export interface Gates {
  readonly gate?: (typeof gateNames)[number];
  readonly stage?: (typeof stages)[number];
  readonly subSystem?: string;
}

/** What was asked, checked as far as it can be without reading the record. */
export type Request =
  | ({
      readonly command: 'gate';
      readonly gate: (typeof gateNames)[number];
      readonly release?: string;
      readonly common: Common;
    } & Gates)
  | { readonly command: 'status'; readonly release?: string; readonly common: Common }
  | ({ readonly command: 'plan'; readonly release?: string; readonly common: Common<ListFormat> } & Gates)
  | ({ readonly command: 'history'; readonly release?: string; readonly common: Common<HistoryFormat> } & Gates)
  | ({
      readonly command: 'diff';
      /** The two states that are compared. */
      readonly sides: Sides;
      readonly release?: string;
      readonly common: Common<DiffFormat>;
    } & Gates)
  | { readonly command: 'documents'; readonly release?: string; readonly common: Common<ListFormat> }
  | {
      readonly command: 'validate';
      readonly paths: readonly string[];
      /** The file whose text standard input brings. */
      readonly stdin?: string;
      readonly common: Common;
    }
  | { readonly command: 'clauses'; readonly common: Common<MatrixFormat> }
  | ({ readonly command: 'self-test'; readonly asOf?: string } & Where)
  | { readonly command: 'explain'; readonly topic: string }
  | { readonly command: 'schema'; readonly kind?: string; readonly write?: string }
  | { readonly command: 'digest'; readonly file: string }
  /** `key` is the file of an SSH key. */
  | { readonly command: 'sign'; readonly decision: string; readonly key: string; readonly root?: string }
  /** All decisions that must be signed when none is named. */
  | ({ readonly command: 'verify'; readonly decisions: readonly string[] } & Where)
  /** Whether the record is still as a file of evidence says. */
  | ({ readonly command: 'verify-evidence'; readonly file: string } & Where)
  | {
      readonly command: 'init';
      readonly folder: string;
      readonly releases: readonly string[];
      readonly subSystems: readonly string[];
      /** Ask nothing. */
      readonly yes: boolean;
    }
  | { readonly command: 'lsp' }
  | { readonly command: 'completion'; readonly shell: (typeof shells)[number] }
  /** What a shell asks while somebody types: what may stand in the place of the last of these words? */
  | { readonly command: 'complete'; readonly words: readonly string[] }
  /** Help or the version: text to print. */
  | { readonly command: 'tell'; readonly text: string };
