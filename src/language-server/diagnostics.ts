import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Related } from '../model/report.ts';
import { problemsOf, said } from '../reporters/problems.ts';
import { harmless } from '../reporters/style.ts';
import { list } from '../wording.ts';
import { rangeOf } from './places.ts';
import type { Snapshot } from './record.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/**
 * What is to be underlined, by file. What blocks gates is a warning: that a gate waits is no mistake of the file in which one
 * reads why.
 */
export function diagnosticsOf(snapshot: Snapshot, uriOf: (file: string) => string): Map<string, Diagnostic[]> {
  const { gates, findings } = snapshot;
  const found = new Map<string, Diagnostic[]>();
  const add = (finding: Finding, diagnostic: Pick<Diagnostic, 'severity' | 'message'>): void => {
    const { at, rule, related } = finding;
    const range = rangeOf(snapshot.lines(at.file), at);
    const relatedInformation = related.map((each) => relatedTo(each, snapshot, uriOf));
    const own = { range, source: 'fsm-check', code: rule, ...diagnostic };
    const told = relatedInformation.length > 0 ? { ...own, relatedInformation } : own;
    found.set(at.file, [...(found.get(at.file) ?? []), told]);
  };
  const seen = new Set<string>();
  const identity = ({ at, message }: Finding): string => `${at.file}:${at.line}:${at.column} ${message}`;
  for (const finding of findings) {
    if (seen.has(identity(finding))) continue;
    seen.add(identity(finding));
    const clause = finding.clause ? `${finding.clause}: ` : '';
    add(finding, { severity: severities[finding.severity], message: harmless(`${clause}${said(finding)}`) });
  }
  const blocking = new Map<string, { readonly problem: Finding; readonly gates: string[] }>();
  for (const problem of problemsOf({ gates: [...gates], findings: [] })) {
    const key = identity(problem);
    const known = blocking.get(key);
    if (known) known.gates.push(problem.gate?.title ?? '');
    else if (!seen.has(key)) blocking.set(key, { problem, gates: [problem.gate?.title ?? ''] });
  }
  for (const { problem, gates: titles } of blocking.values()) {
    const clause = problem.clause ? ` (${problem.clause})` : '';
    const message = `blocks ${list([...new Set(titles)])}${clause}: ${said(problem)}`;
    add(problem, { severity: DiagnosticSeverity.Warning, message: harmless(message) });
  }
  return found;
}

const relatedTo = (
  { at, says }: Related,
  snapshot: Snapshot,
  uriOf: (file: string) => string,
): DiagnosticRelatedInformation => ({
  location: { uri: uriOf(at.file), range: rangeOf(snapshot.lines(at.file), at) },
  message: harmless(says),
});
