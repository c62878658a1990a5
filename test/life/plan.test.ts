import { describe, expect, it } from 'vitest';
import { dateInBritain } from '../../src/cli/today.ts';
import { openCorpus } from '../../src/corpus.ts';
import { amended, placeOf } from '../../src/documents/amended.ts';
import { isDone, subjectsOf } from '../../src/engine/judge.ts';
import { planOf } from '../../src/engine/plan.ts';
import { gates } from '../../src/gates/index.ts';
import { openBranch } from '../../src/workspace/past.ts';
import { repositoryOfLife } from './repository.ts';

const life = repositoryOfLife();

/** Every so many commits: a plan is judged many times over. */
const stride = 8;

describe('a plan, all along a life', () => {
  it('can be done in its order, names places that are there, and says where it cannot see the end', async () => {
    const wrong: string[] = [];
    let complete = 0;
    for (const [index, { commit, workspace }] of [...openBranch(life.root, 'HEAD').states()].entries()) {
      if (index % stride !== 0) continue;
      const opened = await openCorpus(workspace);
      if (!('corpus' in opened)) continue;
      const { corpus } = opened;
      const asOf = dateInBritain(commit.time);
      for (const release of corpus.programme.rows('releases'))
        for (const gate of gates)
          for (const subject of subjectsOf(gate.per, release)) {
            const asked = [{ gate, subject }];
            const plan = planOf(corpus, release, asked, { version: '0', asOf, errors: 0 }, { amended, placeOf });
            const name = `${commit.subject}: ${plan.gates[0]?.title}`;
            const isComplete = plan.gates.every(({ outcome }) => isDone(outcome));
            if (isComplete && plan.actions.length > 0) complete += 1;
            if (isComplete === plan.summary.includes('cannot be told')) wrong.push(`${name}: ${plan.summary}`);
            for (const { number, after, at, does, because } of plan.actions) {
              if (after.some((first) => first >= number)) wrong.push(`${name}: ${number} comes after ${after}`);
              if ((corpus.lines(at.file)?.slice(at.line, at.line).length ?? 0) === 0)
                wrong.push(`${name}: ${at.file}:${at.line} is nowhere`);
              if (does === '' || because === '') wrong.push(`${name}: ${number} says nothing`);
            }
          }
    }
    expect(wrong).toEqual([]);
    expect(complete).toBeGreaterThan(20);
  }, 120_000);
});
