/**
 * Text to values with positions. `yaml` is the authority on what a file says; js-yaml, several times faster, goes first
 * and may only accept: whatever it rejects, and every construct that the two might read differently, goes to `yaml`.
 */
import { obstacle, parseFast } from './parse-fast.ts';
import { type Fault, large, type Tree } from './tree.ts';

/** The longest text that the authority reads as a whole: it takes fifty times the memory of the text and half a second a MB. */
const longestStrict = 2 ** 23;

/** Reads `text`, which must not begin with a byte order mark. Never throws. */
export async function parse(text: string): Promise<Tree> {
  const inRows = text.length < large ? undefined : (await import('./parse-large.ts')).parseLarge(text, strict);
  return (await inRows) ?? parseFast(text) ?? strict(text);
}

/** How texts of a few rows and more are cut where the same file is read again and again. */
const again = { fewRows: 10, atOnce: 10 };

/** Reads the texts that a file has one after the other: of long lists only the rows that changed since. It tells no places. */
export function parsingAgain(): typeof parse {
  let known: ReadonlyMap<string, unknown> = new Map();
  return async (text) => {
    const { parseLarge } = await import('./parse-large.ts');
    const now = new Map<string, unknown>();
    const inRows = await parseLarge(text, strict, again, (part, read) => {
      const rows = known.get(part) ?? read(part);
      now.set(part, rows);
      return rows;
    });
    known = now;
    const { value, faults } = inRows ?? (await parse(text));
    return { value, faults, span: { start: 0 } };
  };
}

async function strict(text: string): Promise<Tree> {
  if (text.length > longestStrict) return { value: undefined, span: { start: 0 }, faults: [tooLarge(text)] };
  return (await import('./parse-strict.ts')).parseStrict(text);
}

function tooLarge(text: string): Fault {
  const { offset, message } = obstacle(text);
  const size = `${Math.ceil(text.length / 2 ** 20)} MB`;
  return {
    offset,
    message: `${message}: a file as large as this one (${size}) must be plain YAML, without anchors, tags and quoted keys, and with each item of a long list on lines of its own`,
  };
}
