import { read, type Source } from '../documents/read.ts';
import { UsageError } from './usage-error.ts';

/** What a decision records about the version that it makes final, as YAML. Throws {@link UsageError} where there is no such version. */
export async function digestText(source: Source): Promise<string> {
  const { file, fault } = source;
  if (fault !== undefined) throw new UsageError(`${file}: ${fault}`);
  const result = await read(source);
  if (result.as === 'skipped') throw new UsageError(`${file} is no document of ours: ${result.because}`);
  if (result.as === 'broken') {
    const faults = result.document.findings.map(
      ({ at, message }) => `  ${at.file}:${at.line}:${at.column}: ${message}`,
    );
    throw new UsageError([`${file} has faults, and nothing with faults can be agreed`, ...faults].join('\n'));
  }
  const { kind, digest, entry } = result.document;
  if (digest === undefined)
    throw new UsageError(
      `${file} is of kind ${kind}; only an approach, a coverage and a User Testing document are agreed or approved, and so have a digest`,
    );
  const { id, version } = entry.data as { id: string; version: string };
  return `document: ${id}\nversion: "${version}"\ndigest: ${digest}\n`;
}
