import { beforeAll, describe, expect, it } from 'vitest';
import { roots } from '../../src/engine/judge.ts';
import { gateId, gates, recordCriterion } from '../../src/gates/index.ts';
import type { Corpus } from '../../src/model/document.ts';
import { corpusOf, edited, example, judged, pinned, sourcesIn } from '../support/record.ts';
import { shownIn } from '../support/shown.ts';
import { mutations } from './mutations.ts';

const sources = sourcesIn(example('compliant'));
const criteria = gates.flatMap((gate) => [recordCriterion(gate).id, ...gate.criteria.map(({ id }) => id)]);

/** Every gate with everything that it is judged for in the examples. */
const subjects = (corpus: Corpus): (readonly [gate: string, release: string, subSystem?: string])[] =>
  corpus.programme.data.releases.flatMap(({ id, subSystems }) =>
    gates.flatMap((gate): (readonly [string, string, string?])[] =>
      gate.per === 'release' ? [[gateId(gate), id]] : subSystems.map((subSystem) => [gateId(gate), id, subSystem]),
    ),
  );

describe('the compliant example', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await corpusOf(sources);
  });

  it.each(['2025-07-01', '2026-11-23', '2036-01-01'])('has every gate passed as of %s', (asOf) => {
    const verdicts = subjects(corpus).map(
      ([gate, release, subSystem]) => judged(corpus, gate, release, subSystem, asOf).summary,
    );
    expect(verdicts.filter((summary) => !summary.includes('PASSED'))).toEqual([]);
    expect(verdicts.length).toBe(16);
  });

  it('meets every criterion with evidence that has a place', () => {
    for (const [gate, release, subSystem] of subjects(corpus))
      for (const criterion of judged(corpus, gate, release, subSystem).criteria) {
        expect(criterion).toMatchObject({ status: 'met', reasons: [], waitsFor: [] });
        expect(criterion.evidence.length).toBeGreaterThan(0);
        for (const { at } of criterion.evidence)
          expect(corpus.lines(at.file)?.text.split('\n').length).toBeGreaterThanOrEqual(at.line);
      }
  });
});

describe('one edit turns one criterion', () => {
  it.each(mutations.map((mutation) => [mutation.turns, mutation.by, mutation] as const))(
    '%s: %s',
    async (turns, _, { edit, of = 'R1', says }) => {
      const gate = turns.slice(0, turns.lastIndexOf('.'));
      const [release = '', subSystem] = of.split('/');
      const changed = [edit].flat().reduce(edited, sources);
      const corpus = await corpusOf(await pinned(changed));
      const result = judged(corpus, gate, release, subSystem);
      expect(['blocked', 'breached']).toContain(result.status);
      expect(roots(result.criteria).map(({ rule }) => rule)).toEqual([turns]);
      const [root] = roots(result.criteria);
      expect(root?.reasons.map(({ message }) => message).join('\n')).toContain(says);
      for (const { at, fix, actor } of root?.reasons ?? []) {
        expect(at.line).toBeGreaterThan(0);
        expect(fix).toBeTruthy();
        expect(actor).toBeTruthy();
      }
      expect(roots(result.criteria).map(shownIn(corpus).criterion).join('\n')).toMatchSnapshot();
    },
  );

  it('for every criterion there is', () => {
    const turned = new Set(mutations.map(({ turns }) => turns));
    expect(criteria.filter((id) => !turned.has(id))).toEqual([]);
    expect([...turned].filter((id) => !criteria.includes(id))).toEqual([]);
  });

  it('and criteria wait only for criteria of their own gate that come before them', () => {
    for (const gate of gates) {
      const before: string[] = [];
      for (const { id, dependsOn = [] } of gate.criteria) {
        expect(dependsOn.filter((other) => !before.includes(other))).toEqual([]);
        before.push(id);
      }
    }
  });
});

describe('what a gate asks for', () => {
  it.each(['compliant', 'in-flight'])('is of its own phase and Sub-System, in the example %s', async (name) => {
    const corpus = await corpusOf(sourcesIn(example(name)));
    const strangers = subjects(corpus).flatMap(([gate, release, subSystem]) => {
      const asked: string[] = [];
      const overheard: Corpus = {
        ...corpus,
        about(kind, scope) {
          const isOwn = subSystem === undefined ? scope.phase === 'SIT' : scope.phase === 'PIT';
          if (!isOwn || scope.subSystem !== subSystem) asked.push(`${gate}: ${kind} of ${JSON.stringify(scope)}`);
          return corpus.about(kind, scope);
        },
      };
      judged(overheard, gate, release, subSystem);
      return asked;
    });
    expect(strangers).toEqual([]);
  });
});
