import { checks } from '../checks/index.ts';
import { liveCertificate } from '../gates/certificates.ts';
import { recordChecks, releaseChecks } from '../gates/index.ts';
import { pitCompletion } from '../gates/pit-completion.ts';
import { scopeOf } from '../gates/record.ts';
import type { Corpus, DocumentKind, Inventory } from '../model/document.ts';
import type { Finding, GateResult } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { contextOf, datedRecord, faultyFor, findingOf, judge, roots, type Subject } from './judge.ts';

/** What is wrong with each file by itself. */
export const faultsOf = ({ broken, skipped }: Inventory): Finding[] =>
  [...broken, ...skipped].flatMap(({ findings }) => findings);

/** Everything found in the record as such: faults of files, and what does not hold between documents. */
export function inspect(corpus: Corpus, asOf: string): Finding[] {
  const record = datedRecord(corpus, asOf);
  return [
    ...faultsOf(corpus),
    ...[...checks, ...recordChecks].flatMap((check) =>
      check.inspect(record).map((reason) => findingOf(check, check.severity, reason)),
    ),
  ];
}

/** The same, with what the gates that were judged bring to light beside their verdicts. */
export const inspectAll = (corpus: Corpus, results: readonly GateResult[], asOf: string): Finding[] => [
  ...inspect(corpus, asOf),
  ...inspectRelease(corpus, results, asOf),
];

/** A certificate meets its clause; a record that says otherwise stands beside it as an error. */
export const contradictedCertificate: Rule & { readonly clause: '2.13(c)' } = {
  id: 'certificate.contradicted',
  clause: '2.13(c)',
  title: 'A Test Completion Certificate agrees with the record',
  why: 'The certificate opens the way into SIT. Where the record of the day it was issued says that PIT could not complete, one of the two is wrong.',
  fix: 'set the record right, or revoke the certificate',
  actor: 'DCC',
};

/**
 * What the gates of one release bring to light beside their verdicts. A draft is taken for not there yet: it takes back nothing
 * that the rest of the record shows.
 */
export function inspectRelease(
  found: Corpus,
  results: readonly Pick<GateResult, 'gate' | 'release'>[],
  asOf: string,
): Finding[] {
  const corpus = { ...found, broken: found.broken.filter(({ draft }) => !draft) };
  return corpus.programme.rows('releases').flatMap((release) => {
    const asked = new Set(results.filter((result) => result.release === release.data.id).map(({ gate }) => gate));
    const beside = releaseChecks
      .filter((check) => check.beside.some((gate) => asked.has(gate)))
      .flatMap((check) => {
        const read = new Set<DocumentKind>();
        const reasons = check.inspect(contextOf(corpus, { release }, asOf, read));
        if (faultyFor(corpus, read, release.data.id).length > 0) return [];
        return reasons.map((reason) => ({
          ...findingOf(check, check.severity, reason),
          ...(check.past ? { past: check.past } : {}),
        }));
      });
    const certificates = asked.has('sit')
      ? release.data.subSystems.flatMap((subSystem) => contradicted(corpus, { release, subSystem }, asOf))
      : [];
    return [...beside, ...certificates];
  });
}

function contradicted(corpus: Corpus, subject: Subject & { readonly subSystem: string }, asOf: string): Finding[] {
  const context = contextOf(corpus, subject, asOf);
  const certificate = liveCertificate(context, 'test-completion', scopeOf(context, 'PIT'));
  if (!certificate) return [];
  const result = judge(corpus, pitCompletion, subject, asOf);
  if (result.status === 'passed') return [];
  const then = context.on(certificate.data.issuedAt);
  // What can be read no longer shows nothing, neither for the certificate nor against it.
  const lost = pitCompletion.criteria.filter((criterion) => {
    const verdict = criterion.judge(then);
    return 'reasons' in verdict && verdict.reasons.some((reason) => reason.lost);
  });
  const failing = roots(result.criteria).filter(
    ({ rule }) => !rule.endsWith('.record') && !lost.some(({ id }) => id === rule),
  );
  const [first] = failing;
  if (!first) return [];
  const message = `${certificate.data.id} says that PIT of ${subject.subSystem} was complete on ${certificate.data.issuedAt}, but on that day the record did not meet: ${failing.map(({ title, clause }) => `${title} (${clause})`).join('; ')}`;
  const related = failing.flatMap(({ reasons }) => reasons.map(({ at, message: says }) => ({ at, says })));
  return [findingOf(contradictedCertificate, 'error', { message, at: certificate.at(['issuedAt']), related })];
}
