import { getHeapStatistics } from 'node:v8';
import { WorkspaceError } from './workspace.ts';

/** The most bytes of a record: a million rows have about 500 MB, and Node holds no text of much more. */
const mostBytes = 530_000_000;

/** Bytes of memory that judging may take for each byte of a record: with a finding in each row; without, it is half as much. */
const share = 8;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Throws {@link WorkspaceError} where a file or a record of so many bytes is more than can be judged: to break off halfway would say nothing. */
export function weigh(what: string, bytes: number): void {
  const { heap_size_limit: memory } = getHeapStatistics();
  if (bytes > mostBytes)
    throw new WorkspaceError(
      `${what} holds ${megabytes(bytes)}; a record of more than ${megabytes(mostBytes)} is not judged`,
    );
  if (bytes * share > memory)
    throw new WorkspaceError(
      `${what} holds ${megabytes(bytes)}, for which Node may need ${megabytes(bytes * share)} of memory and may have ${megabytes(memory)}; give it more: NODE_OPTIONS=--max-old-space-size=${Math.ceil((bytes * share) / 2 ** 20)}`,
    );
}
