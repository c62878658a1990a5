import { CORE_SCHEMA, defineMappingTag, defineSequenceTag, type Schema } from 'js-yaml';

/** A mapping that is being read: keys and values in the order of their ranks. */
interface Carrier {
  readonly keys: string[];
  readonly values: unknown[];
  readonly ranks: number[];
}

/** A mapping with more keys is no row of a list; the authority reads it. */
const mostKeys = 64;

/**
 * The schema for the rows of one long list: every row has its keys in the same order, that in which they first appear,
 * however they stand in the file. So the engine keeps all rows in one shape, which takes half the memory and a tenth of the
 * time to look into; and lists that are as long as what they hold.
 */
export function rowSchema(): Schema {
  const ranks = new Map<string, number>();
  const rankOf = (key: string): number => {
    const known = ranks.get(key);
    if (known !== undefined) return known;
    ranks.set(key, ranks.size);
    return ranks.size - 1;
  };
  const mapping = defineMappingTag<Carrier, Record<string, unknown>>('tag:yaml.org,2002:map', {
    create: () => ({ keys: [], values: [], ranks: [] }),
    addPair({ keys, values, ranks }, key, value) {
      const rank = rankOf(String(key));
      let at = keys.length;
      if (at === mostKeys) return 'too many keys';
      for (; at > 0 && (ranks[at - 1] as number) > rank; at--) {
        keys[at] = keys[at - 1] as string;
        values[at] = values[at - 1];
        ranks[at] = ranks[at - 1] as number;
      }
      keys[at] = String(key);
      values[at] = value;
      ranks[at] = rank;
      return '';
    },
    has: ({ keys }, key) => keys.includes(String(key)),
    finalize({ keys, values }) {
      const record: Record<string, unknown> = {};
      for (let at = 0; at < keys.length; at++) record[keys[at] as string] = values[at];
      return record;
    },
    keys: Object.keys,
    get: (record, key) => record[String(key)],
    identify: () => false,
  });
  const sequence = defineSequenceTag<unknown[]>('tag:yaml.org,2002:seq', {
    create: () => [],
    addItem: (items, item) => void items.push(item),
    finalize: (items) => items.slice(),
    identify: () => false,
  });
  return CORE_SCHEMA.withTags(mapping, sequence);
}
