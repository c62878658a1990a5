import { stringify } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { edited, example, pinned, sourcesIn } from './record.ts';
import { reportOn } from './report.ts';

/** What some reader somewhere takes for its own: each must come through as text. */
export const hostile = [
  '::error::%0A%25 100%, a:b',
  ']]> --> <!-- <script>alert(1)</script> &amp; &#64;',
  '| a | `b` ``c`` *d* _e_ ~~f~~ [g](http://h.example) ![i](j) # k',
  '=1+1',
  '@somebody #123 $x^2$ ##[error]l',
  'm\u0000\u0007\u001b[31m\u007f\u009b n\u2028o',
  '\u202eright\u202c \u200fto\u061c left \u{1f600} e\u0301 \ufffe \ud800',
  'p\r\nq\n\n::warning::r\n- s\n1. t',
  '"quoted" \'words\' \\ \\n {} $(u) %{v}',
] as const;

/** A file name with as much of it as a file name may hold. */
export const hostileFile = "issues/l,o:g r1%0A \n`|` <b> ']]>' \u202e\u{1f600} #.yaml";

/** A text as a plain flow scalar may hold it: in double quotes, with escapes. */
const quoted = (text: string): string => JSON.stringify(text);

/** The example in flight, with hostile titles of the Testing Issues that block, in a file of a hostile name. */
export async function hostileReport(): Promise<Report> {
  const sources = sourcesIn(example('in-flight'));
  const log = sources.find(({ file }) => file === 'issues/log-r1.yaml');
  if (!log) throw new Error('the example has no issue log');
  const text = hostile.reduce((before, title, index) => {
    const row = new RegExp(`(- id: TI-R1-0${11 + index}\\n\\s+title: ).*`);
    if (!row.test(before)) throw new Error(`the log has no issue for ${title}`);
    return before.replace(row, (_, start: string) => `${start}${quoted(title)}`);
  }, log.text);
  const renamed = [...sources.filter((source) => source !== log), { file: hostileFile, text }];
  const retitled = edited(renamed, {
    file: 'programme.yaml',
    from: 'title: Future Service Management, an invented programme',
    to: `title: ${quoted(hostile.join(' '))}`,
  });
  return reportOn('gate', await pinned(retitled.sort((a, b) => (a.file < b.file ? -1 : 1))), 'sit');
}

/** The compliant example with a file whose one key is hostile, so that a finding holds it in its message. */
export async function hostileFinding(): Promise<Report> {
  const key = { file: hostileFile, text: stringify({ kind: 'notices', [hostile.join(' ')]: 1 }) };
  return reportOn('validate', [...sourcesIn(example('compliant')), key]);
}
