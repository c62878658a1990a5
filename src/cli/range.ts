import type { Sides } from '../workspace/range.ts';

/** Reads a range as git writes it: `BASE`, `BASE..HEAD`, or `BASE...HEAD` for what came since the two parted. An empty side is HEAD. */
export function range(text: string): Sides {
  const at = text.indexOf('..');
  if (at < 0) return { base: text };
  const parted = text.startsWith('...', at);
  const head = text.slice(at + (parted ? 3 : 2));
  return { base: text.slice(0, at) || 'HEAD', head: head || 'HEAD', ...(parted ? { parted } : {}) };
}
