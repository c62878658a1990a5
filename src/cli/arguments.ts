/** What the words of the command line must look like. Each throws {@link UsageError} with a sentence where one does not. */
import { didYouMean, list } from '../wording.ts';
import type { Format, Target } from './request.ts';
import { UsageError } from './usage-error.ts';

export const oneOf = <T extends string>(word: string, allowed: readonly T[], what: string): T => {
  if (!(allowed as readonly string[]).includes(word))
    throw new UsageError(`unknown ${what} "${word}"${didYouMean(word, allowed) || `; it is ${list(allowed, 'or')}`}`);
  return word as T;
};

/** Refuses an empty value: a variable of a script that was not set must not turn into "all". */
export const filled =
  (name: string) =>
  (value: string, before?: unknown): string => {
    if (typeof before === 'string') throw new UsageError(`${name} is given twice; once is enough`);
    if (value.trim() === '') throw new UsageError(`${name} is empty; give it a value or leave it out`);
    return value;
  };

/** The same for an option that may be repeated. */
export const several =
  (name: string) =>
  (value: string, before: readonly string[] = []): readonly string[] => {
    const next = filled(name)(value);
    if (before.includes(next)) throw new UsageError(`${name} ${next} is given twice; once is enough`);
    return [...before, next];
  };

export function date(value: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value)
    throw new UsageError(`--as-of "${value}" is no calendar date; write year-month-day, as 2024-03-18`);
  return value;
}

/** Whether a file is one of evidence, by its name. */
export const isEvidenceFile = (file: string): boolean => /\.json$/i.test(file);

/** The file that evidence goes to. */
export function evidenceFile(value: string, before?: unknown): string {
  const file = filled('--evidence')(value, before);
  if (!isEvidenceFile(file))
    throw new UsageError(`--evidence ${file} must end in .json, by which fsm-check verify knows evidence`);
  return file;
}

export const target =
  (allowed: readonly Format[]) =>
  (value: string, before: readonly Target[]): readonly Target[] => {
    const [name = '', file] = value.split(/=(.*)/s, 2);
    const format = oneOf(filled('--format')(name), allowed, 'format');
    if (file !== undefined) filled(`the file of --format ${name}=`)(file);
    // The runner of GitHub Actions is given the name in a line of its own.
    if (/[\r\n]/.test(file ?? '')) throw new UsageError(`the file of --format ${name}= has a line break in its name`);
    if (file !== undefined && before.some((each) => each.file === file))
      throw new UsageError(`two formats cannot go to one file, ${file}`);
    if (file !== undefined && /\.ya?ml$/i.test(file))
      throw new UsageError(`${file} would stand among the documents; give the output another ending`);
    const next = [...before, { format, ...(file === undefined ? {} : { file }) }];
    if (next.filter((each) => each.file === undefined).length > 1)
      throw new UsageError(
        'only one format can go to standard output; give the others a file, as --format json=report.json',
      );
    return next;
  };
