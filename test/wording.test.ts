import { describe, expect, it } from 'vitest';
import { compareVersions, count, daysBetween, didYouMean, list, shortened, some } from '../src/wording.ts';

describe('wording', () => {
  it('cuts what is long, and no sign in two', () => {
    expect(shortened('x'.repeat(200))).toBe('x'.repeat(200));
    expect(shortened('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`);
    expect(shortened(`${'x'.repeat(199)}😀`)).toBe(`${'x'.repeat(199)}…`);
    expect(shortened(`${'x'.repeat(198)}😀y`)).toBe(`${'x'.repeat(198)}😀…`);
  });

  it('tells the days between two dates, over the change of the clock too', () => {
    expect([
      daysBetween('2024-03-30', '2024-04-01'),
      daysBetween('2024-02-28', '2024-03-01'),
      daysBetween('2024-03-01', '2024-02-28'),
    ]).toEqual([2, 2, -2]);
  });

  it('orders versions part by part, and what is preliminary before what it leads to', () => {
    const ordered = ['0.9', '1.0-alpha', '1.0-rc1', '1.0-rc2', '1.0', '1.0a', '1.1', '1.9', '1.10', '2'];
    const shuffled = [...ordered].reverse();
    expect(shuffled.sort(compareVersions)).toEqual(ordered);
  });

  it('lists and counts', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
    expect([count(1, 'issue'), count(2, 'issue'), count(0, 'criterion', 'criteria')]).toEqual([
      '1 issue',
      '2 issues',
      '0 criteria',
    ]);
    expect(some(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });

  it('guesses what was meant, and does not guess wildly', () => {
    expect(didYouMean('aproach', ['approach', 'coverage'])).toBe('; did you mean "approach"?');
    expect(didYouMean('tag', ['TAG', 'TAB'])).toBe('; did you mean "TAG"?');
    expect(didYouMean('production', ['pit', 'sit'])).toBe('');
    expect(didYouMean('x', [])).toBe('');
  });

  it('orders versions', () => {
    const versions = ['0.9', '1', '1.0.1', '1.9', '1.10', '2.0', '10.0', '2024.a', '2024.b'];
    expect([...versions].reverse().sort(compareVersions)).toEqual(versions);
    expect([compareVersions('1.0', '1'), compareVersions('1.0', '1.0'), compareVersions('01', '1')]).toEqual([0, 0, 0]);
  });
});
