import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseMatrix } from '../src/cli/clauses.ts';
import { inspect, inspectRelease } from '../src/engine/inspect.ts';
import { judge, roots } from '../src/engine/judge.ts';
import { gateId, gates } from '../src/gates/index.ts';
import type { Corpus } from '../src/model/document.ts';
import type { Finding, GateResult } from '../src/model/report.ts';
import { type Class, type Clean, type Fixture, type Near, type Row, sources } from './clause-table/fixture.ts';
import { readings, withoutVerdict } from './clause-table/readings.ts';
import { rows } from './clause-table/rows.ts';
import { corpusOf, edited, judged, pinned } from './support/record.ts';
import { shownIn } from './support/shown.ts';

const fixtures: readonly Fixture[] = [...rows, ...readings];
/** When everything of the example is long over. */
const years = '2036-01-01';
const lawful: readonly string[] = ['open', 'passed', 'not-applicable'];

type Change = Pick<Near, 'edit' | 'asOf' | 'keepDigests'>;

async function changed({ edit, keepDigests }: Change): Promise<Corpus> {
  const edits = [edit].flat().reduce(edited, sources);
  return corpusOf(keepDigests ? edits : await pinned(edits));
}

/** Every gate by its name and subject, and what is found in the record and beside the gates. */
function judgedWhole(corpus: Corpus, asOf: string) {
  const results = corpus.programme
    .rows('releases')
    .flatMap((release) =>
      gates.flatMap((gate) =>
        gate.per === 'release'
          ? [judge(corpus, gate, { release }, asOf)]
          : release.data.subSystems.map((subSystem) => judge(corpus, gate, { release, subSystem }, asOf)),
      ),
    );
  return {
    judged: new Map<string, GateResult>(results.map((result) => [nameOf(result), result])),
    findings: [...inspect(corpus, asOf), ...inspectRelease(corpus, results, asOf)],
  };
}

const nameOf = (result: GateResult): string =>
  `${gateId(result)} ${result.release}${result.subSystem ? `/${result.subSystem}` : ''}`;

const untouched = new Map<string, ReturnType<typeof judgedWhole>>();

/** The example as it is, on a day. */
async function example(asOf: string): Promise<ReturnType<typeof judgedWhole>> {
  const known = untouched.get(asOf) ?? judgedWhole(await changed({ edit: [] }), asOf);
  untouched.set(asOf, known);
  return known;
}

const statesOf = (corpus: Corpus, asOf: string, clause: string): readonly string[] =>
  clauseMatrix(corpus, asOf).clauses.find((each) => each.clause === clause)?.standings[0]?.states ?? [];

/** The messages, for whoever reads why a fixture fails. */
const shown = (findings: readonly Finding[]): string =>
  findings.map(({ rule, clause, message }) => `${rule} (${clause}): ${message}`).join('\n');

async function expectNear(near: Near): Promise<void> {
  const { asOf = years } = near;
  const corpus = await changed(near);
  if ('unattested' in near) return expect(statesOf(corpus, asOf, near.unattested)).toContain('not-attested');
  const fitting = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ message, clause }) => message.includes(near.says ?? '') && (near.clause ?? clause) === clause);
  if ('turns' in near) {
    const gate = near.turns.slice(0, near.turns.lastIndexOf('.'));
    const [release = '', subSystem] = (near.of ?? (gate.startsWith('pit') ? 'R1/SMS' : 'R1')).split('/');
    const { status, criteria } = judged(corpus, gate, release, subSystem, asOf);
    expect(lawful).not.toContain(status);
    expect(roots(criteria).map(({ rule }) => rule)).toContain(near.turns);
    const reasons = criteria.find(({ rule }) => rule === near.turns)?.reasons ?? [];
    expect(fitting(reasons), shown(reasons)).not.toEqual([]);
    const turned = criteria.filter(({ rule }) => rule === near.turns);
    return expect(turned.map(shownIn(corpus).criterion).join('\n')).toMatchSnapshot();
  }
  const found = judgedWhole(corpus, asOf);
  const before = await example(asOf);
  const telling = fitting(found.findings.filter(({ rule }) => rule === near.tells));
  expect(telling, shown(found.findings)).not.toEqual([]);
  const turned = [...found.judged].filter(([name, { status }]) => {
    const was = before.judged.get(name)?.status ?? '';
    return status !== was && !(lawful.includes(status) && lawful.includes(was)) && !near.turning?.includes(name);
  });
  expect(turned.map(([, { summary }]) => summary)).toEqual([]);
  expect(shownIn(corpus).findings(telling)).toMatchSnapshot();
}

async function expectClean(clean: Clean): Promise<void> {
  const { asOf = years, tells = [] } = clean;
  const corpus = await changed(clean);
  const found = judgedWhole(corpus, asOf);
  const wanted = [...found.judged].filter(([name]) => clean.gates?.includes(name) ?? true).map(([, result]) => result);
  expect(wanted.length).toBe(clean.gates?.length ?? found.judged.size);
  const stopped = wanted.filter(({ status }) => !lawful.includes(status));
  expect(stopped.map(({ criteria }) => shown(roots(criteria).flatMap(({ reasons }) => reasons)))).toEqual([]);
  const before = new Set((await example(asOf)).findings.map(({ message }) => message));
  const reproaches = found.findings.filter(({ severity, message }) => severity !== 'info' && !before.has(message));
  expect(shown(reproaches.filter(({ rule }) => !tells.includes(rule)))).toBe('');
  expect(tells.filter((rule) => !reproaches.some((finding) => finding.rule === rule))).toEqual([]);
  const evidence = wanted.flatMap(({ criteria }) => criteria.flatMap((each) => each.evidence));
  expect(evidence.map(({ says }) => says).join('\n')).toContain(clean.says ?? '');
  if (clean.attested) expect(statesOf(corpus, asOf, clean.attested)).toContain('attested');
}

type Case = readonly [title: string, proof: () => Promise<void>, defect: string | undefined];

const cases = fixtures.flatMap(({ name, about, near, clean }): Case[] => [
  ...[near]
    .flat()
    .map(
      (each, index): Case => [
        `${name} near ${index + 1}, blocks or is told: ${about}`,
        () => expectNear(each),
        each.defect,
      ],
    ),
  ...[clean]
    .flat()
    .map(
      (each, index): Case => [
        `${name} clean ${index + 1}, neither blocks nor is told: ${about}`,
        () => expectClean(each),
        each.defect,
      ],
    ),
]);

describe('each row and reading', () => {
  it.each(cases.filter(([, , defect]) => defect === undefined))('%s', (_, proof) => proof());

  // A defect that is mended makes its test fail, until the note is taken out.
  for (const [title, proof, defect] of cases)
    if (defect !== undefined) it.fails(`${title}. KNOWN DEFECT: ${defect}`, proof);
});

describe('the fixtures', () => {
  it('are one for every row', () => {
    expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 90 }, (_, index) => `row ${index + 1}`));
  });

  it('are one for every reading, or the reading changes no verdict', () => {
    const named = [...readings.map(({ name }) => name), ...Object.keys(withoutVerdict)];
    const wanted = Array.from({ length: 46 }, (_, index) => `A${index + 1}`);
    expect(named.sort(byNumber)).toEqual(wanted);
  });

  const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));

  it('prove each row in the way of its class', () => {
    const ways: Readonly<Record<Class, (row: Row) => boolean>> = {
      block: ({ near }) => [near].flat().some((each) => 'turns' in each),
      derived: ({ near }) => [near].flat().some((each) => 'turns' in each),
      finding: ({ near }) => [near].flat().some((each) => 'tells' in each),
      attested: ({ near }) => [near].flat().some((each) => 'unattested' in each),
      permission: ({ clean }) => [clean].flat().some(({ gates: only }) => only === undefined),
    };
    expect(rows.filter((row) => !row.class.every((of) => ways[of](row))).map(({ name }) => name)).toEqual([]);
  });

  it('go both ways', () => {
    const oneWay = fixtures.filter(({ near, clean }) => [near].flat().length === 0 || [clean].flat().length === 0);
    expect(oneWay.map(({ name }) => name)).toEqual([]);
  });
});

const domain = new URL('../../shared/domain.md', import.meta.url);

describe('the table', () => {
  const classes: Readonly<Record<string, Class>> = {
    B: 'block',
    F: 'finding',
    A: 'attested',
    P: 'permission',
    D: 'derived',
  };
  const stages: Readonly<Record<string, string>> = {
    PE: 'pit-entry',
    PC: 'pit-completion',
    SE: 'sit-entry',
    ST: 'breach.sit-test',
    SC: 'sit-completion',
    UT: 'user-testing',
    PB: 'sit-publication',
  };
  const table = existsSync(domain)
    ? [
        ...(/^## 6\. [\s\S]*?^## 7\. /m.exec(readFileSync(domain, 'utf8'))?.[0] ?? '').matchAll(
          /^\| (\d+) \| (.*) \|$/gm,
        ),
      ].map(([, number, rest = '']) => {
        const [clause, , , gate = '', letters = ''] = rest.replaceAll('\\|', '/').split(' | ');
        return { number, clause, gates: gate.split(' '), letters: letters.match(/[A-Z]/g) ?? [] };
      })
    : [];

  it.runIf(existsSync(domain))('has the number, the clause and the class of each row', () => {
    expect(rows.map(({ name, clause, class: of }) => ({ name, clause, of }))).toEqual(
      table.map(({ number, clause, letters }) => ({
        name: `row ${number}`,
        clause,
        of: letters.map((letter) => classes[letter]),
      })),
    );
  });

  it.runIf(existsSync(domain))('names no gate that its row does not prove, where the row blocks', () => {
    const unproved = table.flatMap(({ number, gates: named, letters }) => {
      const near = [rows[Number(number) - 1]?.near ?? []].flat();
      const proved = near.map((each) =>
        'turns' in each ? each.turns.split('.')[0] : 'tells' in each ? each.tells : '',
      );
      return named
        .filter((gate) => 'BD'.includes(letters[0] ?? '') && stages[gate] && !proved.includes(stages[gate]))
        .map((gate) => `row ${number}: ${gate}`);
    });
    expect(unproved).toEqual([]);
  });
});
