import type { CodeLens } from 'vscode-languageserver';
import type { GateResult } from '../model/report.ts';
import { said } from '../reporters/problems.ts';
import { harmless } from '../reporters/style.ts';
import { blockersOf } from '../reporters/verdicts.ts';
import { rangeOf } from './places.ts';
import type { Snapshot } from './record.ts';

/** The command of a lens: it shows what blocks the gate. */
export const explainGate = {
  command: 'fsm-check.explainGate',
  text: (gate: GateResult): string =>
    [
      gate.summary,
      ...blockersOf(gate).flatMap(({ clause, title, reasons }) =>
        reasons.map((reason) => `${clause} ${title}: ${said(reason)} (${reason.at.file}:${reason.at.line})`),
      ),
    ]
      .map(harmless)
      .join('\n'),
};

/** A lens each gate, where the programme names the release that it is judged for, or the Sub-System in it. */
export function lensesOf({ corpus, gates, lines }: Snapshot, file: string): CodeLens[] {
  if (!corpus || corpus.programme.at().file !== file) return [];
  return corpus.programme.rows('releases').flatMap((release) => {
    const own = gates.filter((gate) => gate.release === release.data.id);
    return own.map(({ title, summary, subSystem }) => {
      const path = subSystem === undefined ? ['id'] : ['subSystems', release.data.subSystems.indexOf(subSystem)];
      return {
        range: rangeOf(lines(file), release.at(path)),
        command: { title: harmless(summary), command: explainGate.command, arguments: [title] },
      };
    });
  });
}
