import { describe, expect, it } from 'vitest';
import { load } from '../faults/load.ts';

describe('faults that strike at random', () => {
  it('make no wrong answer, no defect and no half a file', async () => {
    const { runs, wrong } = await load({ runs: 30, seed: Date.now() % 1_000_000 });
    expect({ runs, wrong }).toEqual({ runs: 30, wrong: [] });
  });
});
