/** The records that inputs are made of, all of the compliant example. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { example, pinned, sourcesIn } from '../support/record.ts';
import { signedText } from './reading.ts';
import { listedKey, signatureOf } from './signature.ts';

const kept = [
  'approach/app-r1.yaml',
  'certificates.yaml',
  'coverage/cov-r1.yaml',
  'decisions.yaml',
  'issues/log-r1.yaml',
  'notices.yaml',
  'plans/pit-sms.yaml',
  'programme.yaml',
  'readiness/pit-sms.yaml',
  'reports/rep-pit-sms.yaml',
  'results/pit-sms.yaml',
  'specifications/pit-sms.yaml',
  'traceability/tm-r1.yaml',
];

type Row = Record<string, unknown>;

/** Whether a record is about this release, phase and Sub-System, as far as it says. */
function concerns(row: Row): boolean {
  const within = (names: unknown, name: string): boolean =>
    !Array.isArray(names) || names.length === 0 || names.includes(name);
  return (
    [undefined, 'R1'].includes(row.release as string) &&
    [undefined, 'PIT'].includes(row.phase as string) &&
    [undefined, 'SMS'].includes(row.subSystem as string) &&
    [undefined, 'VAR-1'].includes(row.variation as string) &&
    within(row.releases, 'R1') &&
    within(row.phases, 'PIT') &&
    within(row.subSystems, 'SMS') &&
    !/^(R2|SSI|OMS|RMS|VAR-2|SIT-.*)$/.test(String(row.id ?? '')) &&
    !(row.event !== undefined && !/^(pit|go)/.test(String(row.event))) &&
    (row.matter === undefined || ['APP-R1', 'COV-R1'].includes(row.document as string)) &&
    (row.to === undefined || ['APP-R1', 'COV-R1'].includes(row.document as string))
  );
}

function narrowed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    if (key === 'subSystems' && typeof value[0] === 'string') return value.filter((name) => name === 'SMS');
    if (key === 'phases') return value.filter((name) => name === 'PIT');
    if (key === 'tests' && typeof value[0] === 'string') return value.filter((id) => /^PIT-SMS/.test(id));
    return value.filter((row) => typeof row !== 'object' || concerns(row as Row)).map((row) => narrowed(row));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, narrowed(child, name)]));
}

/** The whole example, with SIT and User Testing of two releases: its texts by file. */
export const wholeRecord = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(example('compliant'), { recursive: true, encoding: 'utf8' })
      .filter((file) => extname(file) !== '')
      .sort()
      .map((file) => [file, readFileSync(join(example('compliant'), file), 'utf8')]),
  );

/** PIT of one Sub-System of one release and nothing else: its texts by file. */
export async function smallRecord(): Promise<ReadonlyMap<string, string>> {
  const values = sourcesIn(example('compliant'))
    .filter(({ file }) => kept.includes(file))
    .map(({ file, text }) => ({ file, value: narrowed(parse(text)) as Row }));
  const matrix = values.flatMap(({ value }) => (value.requirements ?? []) as Row[]);
  for (const { value } of values) {
    if (value.kind === 'issue-log') delete value.exclusions;
    if (value.kind === 'coverage')
      for (const group of value.groups as Row[])
        group.requirements = matrix.filter((requirement) => requirement.group === group.id).length;
  }
  const sources = values.map(({ file, value }) => ({ file, text: stringify(value, { lineWidth: 0 }) }));
  return new Map((await pinned(sources)).map(({ file, text }) => [file, text]));
}

/** The same, where the decisions of the TAG count only with a signature, and have it. */
export async function signedRecord(): Promise<ReadonlyMap<string, string>> {
  const small = await smallRecord();
  const programme = { ...parse(small.get('programme.yaml') ?? ''), signing: [{ body: 'TAG', signers: 'signers/tag' }] };
  const { decisions, ...others } = parse(small.get('decisions.yaml') ?? '');
  const signer = 'secretary@tag.example';
  const signed = decisions.map((decision: Row) => ({
    ...decision,
    signature: { signer, value: signatureOf(signedText(programme.id, decision)) },
  }));
  return new Map([
    ...small,
    ['programme.yaml', stringify(programme)],
    ['decisions.yaml', stringify({ ...others, decisions: signed })],
    ['signers/tag', `${signer} ${listedKey}\n`],
  ]);
}
