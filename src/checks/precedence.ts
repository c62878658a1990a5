import type { Entry } from '../model/document.ts';
import type { DocumentData } from '../model/documents.ts';
import type { Check, DatedRecord } from '../model/rule.ts';

type Waivers = NonNullable<DocumentData['approach']['waivers']>;
type Holder = Entry<{ readonly id: string; readonly version?: string; readonly waivers?: Waivers }>;

/** What no text can open a gate against: 2.6, 2.7, 2.12 and 2.13. */
const guarded = /\b2\.(6|7|12|13)\b/;

/** Everything on record that may hold waivers. */
const holders = (record: DatedRecord): readonly Holder[] =>
  [
    ...record.read('approach'),
    ...record.read('coverage'),
    ...record.read('test-plan'),
    ...record.read('certificates').flatMap((document) => document.rows('certificates')),
  ] as readonly Holder[];

export const waiverWithoutEffect: Check = {
  id: 'precedence.waiver',
  clause: '1.2',
  severity: 'error',
  title: 'No document sets a clause of the SVTAD aside',
  why: 'The SVTAD comes before every document made under it. No gate heeds a waiver; it is told lest anybody rely on it.',
  fix: 'take the waiver out, and meet the clause',
  actor: 'DCC',
  inspect: (record) =>
    holders(record).flatMap((holder) =>
      holder.rows('waivers').map(({ data, at }) => {
        const { id, version } = holder.data;
        const of = version ? `${id} ${version}` : id;
        const guards = guarded.test(data.clause) ? '; nobody can waive 2.6, 2.7, 2.12 or 2.13' : '';
        return {
          message: `${of} means to set ${data.clause} aside: "${data.statement}"; the SVTAD takes precedence, and the waiver has no effect${guards}`,
          at: at(['clause']),
        };
      }),
    ),
};
