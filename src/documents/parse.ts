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
