import { OncePerText } from './once-per-text.ts';
import { parsingAgain } from './parse.ts';
import { type Read, read, type Source } from './read.ts';

/** Reads the states of a record one after the other: of each file only what changed. */
export function readingAgain(): (source: Source) => Promise<Read> {
  const parsings = new Map<string, ReturnType<typeof parsingAgain>>();
  const reads = new OncePerText<Read>((source) => {
    const parsing = parsings.get(source.file) ?? parsingAgain();
    parsings.set(source.file, parsing);
    return read(source, undefined, parsing);
  });
  return (source) => reads.of(source);
}
