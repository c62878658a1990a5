import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { documentRules } from '../../src/documents/rules.ts';
import { gateId, gates, recordChecks, recordCriterion, releaseChecks } from '../../src/gates/index.ts';
import type { Check, Criterion, ReleaseCheck, Rule } from '../../src/model/rule.ts';

/** A rule in a line: what it goes by, what else it proves, who must act. */
const line = (
  rule: Rule & Partial<Pick<Criterion, 'dependsOn'> & Pick<ReleaseCheck, 'severity' | 'beside' | 'past'>>,
) =>
  [
    rule.id,
    rule.severity,
    rule.past && 'of the past',
    rule.clause,
    rule.also && `also ${rule.also.join(' ')}`,
    `${rule.actor} acts`,
    rule.beside && `beside ${rule.beside.join(' ')}`,
    rule.dependsOn?.length && `after ${rule.dependsOn.map((id) => id.slice(id.lastIndexOf('.') + 1)).join(' ')}`,
  ]
    .filter(Boolean)
    .join(', ');

describe('the rules', () => {
  it.each(gates.map((gate) => [gateId(gate), gate] as const))('of the gate %s', (id, gate) => {
    const head = [id, gate.title, gate.clause, `for each ${gate.per}`].join(', ');
    expect([head, ...[recordCriterion(gate), ...gate.criteria].map(line)].join('\n')).toMatchSnapshot();
  });

  it.each<readonly [string, readonly (Check | ReleaseCheck | Rule)[]]>([
    ['of the files', Object.values(documentRules)],
    ['between documents', checks],
    ['of the record', recordChecks],
    ['beside the gates', releaseChecks],
  ])('%s', (_, rules) => {
    expect(rules.map(line).join('\n')).toMatchSnapshot();
  });
});
