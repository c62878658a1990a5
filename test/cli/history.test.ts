import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { describe, expect, it } from 'vitest';
import { historySchema } from '../../src/documents/schemas.ts';
import type { History } from '../../src/model/history.ts';
import { copyOf, run } from '../support/cli.ts';
import { commitOn, edit, git } from '../support/git.ts';

registerSchema(historySchema as never, 'https://example.org/history');
const isHistory = await validate('https://example.org/history');

function historyOf(cwd: string, ...args: string[]): History {
  const { code, stdout, stderr } = run(['history', '--release', 'R1', '-f', 'json', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  const history: History = JSON.parse(stdout);
  expect(isHistory(history as never).valid).toBe(true);
  return history;
}

/** What a criterion was from which day on, with the first words of the commit that turned it. */
function turnsOf(history: History, rule: string): string[] {
  const found = history.gates.flatMap(({ criteria }) => criteria).find((each) => each.rule === rule);
  const subject = (id?: string): string => history.commits.find((commit) => commit.id === id)?.subject ?? 'time';
  return (found?.turns ?? []).map(({ on, status, commit }) => `${on} ${status} ${subject(commit)}`);
}

const gateTurns = (history: History, title: string): string[] =>
  history.gates
    .find((gate) => gate.title === title)
    ?.turns.map(({ on, status, blockers }) => `${on} ${status} ${blockers}`) ?? [];

/** A repository with the record of a programme, and what a test does to it, a commit at a time. */
function repository(): string {
  const root = copyOf('compliant');
  git(root, 'init', '--quiet', '--initial-branch=main');
  return root;
}

describe('fsm-check history', () => {
  it('tells when a criterion was first met, when it fell back, and which commit did it', () => {
    const root = repository();
    const certificates = readFileSync(join(root, 'certificates.yaml'), 'utf8');
    rmSync(join(root, 'readiness/sit-r1.yaml'));
    commitOn(root, '2024-06-18T09:00:00Z', 'All but readiness');
    git(root, 'checkout', 'HEAD', '--quiet', '--', '.');
    writeFileSync(
      join(root, 'readiness/sit-r1.yaml'),
      readFileSync(join(copyOf('compliant'), 'readiness/sit-r1.yaml')),
    );
    commitOn(root, '2024-06-19T09:00:00Z', 'SIT is ready', 'Environment Manager 1');
    edit(root, 'readiness/sit-r1.yaml', 'secure: true', 'secure: false');
    commitOn(root, '2024-06-20T09:00:00Z', 'A hole was found');
    edit(root, 'readiness/sit-r1.yaml', 'secure: false', 'secure: true');
    writeFileSync(join(root, 'notes.md'), 'mended\n');
    commitOn(root, '2024-06-20T15:00:00Z', 'The hole is mended');
    writeFileSync(join(root, 'notes.md'), 'nothing of the record\n');
    commitOn(root, '2024-06-21T15:00:00Z', 'Notes');
    expect(certificates).toContain('2024-06-21');
    const history = historyOf(root, '--gate', 'sit', '--stage', 'entry', '--as-of', '2024-07-01');
    expect(turnsOf(history, 'sit-entry.readiness')).toEqual([
      '2024-06-18 unproven All but readiness',
      '2024-06-19 met SIT is ready',
      '2024-06-20 unmet A hole was found',
      '2024-06-20 met The hole is mended',
    ]);
    const [gate, ...others] = history.gates;
    expect(others).toEqual([]);
    expect(gate?.criteria.find(({ rule }) => rule === 'sit-entry.readiness')).toMatchObject({
      firstMet: '2024-06-19',
      fellBack: ['2024-06-20'],
    });
    // The approval to proceed is dated later than all these commits: time alone opens the gate, and the first run passes it.
    expect(turnsOf(history, 'sit-entry.approval-to-proceed')).toEqual([
      '2024-06-18 unmet All but readiness',
      '2024-06-21 met time',
    ]);
    expect(gateTurns(history, 'SIT entry for R1')).toEqual([
      '2024-06-18 blocked 1',
      '2024-06-21 open 0',
      '2024-06-24 passed 0',
    ]);
    expect(history.walked).toEqual({ commits: 5, judged: 5, unreadable: 0 });
    expect(history.from).toBe('2024-06-18');
    expect(history.commits.find(({ subject }) => subject === 'SIT is ready')).toMatchObject({
      author: 'Environment Manager 1',
      date: '2024-06-19',
    });
  });
});
