import { isEvidence } from '../documents/evidence-validators.js';
import type { Evidence } from '../model/evidence.ts';
import { escaped, harmless } from '../reporters/style.ts';
import { shortened } from '../wording.ts';
import { readText } from '../workspace/directory.ts';
import { UsageError } from './usage-error.ts';

/** The validator as ajv makes it, which keeps what it had against the last value. */
const validator = isEvidence as {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};

/** A statement that `--evidence` wrote. Throws {@link UsageError} with the reason where a file holds none. */
export function readEvidence(cwd: string, file: string): Evidence {
  const { text, fault } = readText(cwd, file);
  if (fault !== undefined) throw new UsageError(`${file}: ${fault}`);
  const value = plainValue(file, text);
  if (validator(value)) return value as Evidence;
  const [{ instancePath = '', message = '' } = {}] = validator.errors ?? [];
  throw new UsageError(
    `${file} is no evidence that fsm-check wrote: ${shortened(instancePath.slice(1)) || 'what it holds'} ${message}`,
  );
}

/** What a text says in JSON, where it says it once and plainly: of a key that stands there twice, another reader may take the other. */
function plainValue(file: string, text: string): unknown {
  let value: unknown;
  let isPlain: boolean;
  try {
    value = JSON.parse(text);
    isPlain = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1') === escaped(JSON.stringify(value));
  } catch (error) {
    const why =
      error instanceof RangeError ? 'it is nested too deeply, or a text in it is too long' : (error as Error).message;
    throw new UsageError(`${file} cannot be read as JSON: ${harmless(shortened(why))}`);
  }
  if (!isPlain)
    throw new UsageError(`${file} has a key twice, or writes a value in a way that fsm-check does not; make it anew`);
  return value;
}
