import '@hyperjump/json-schema/formats';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/documents/schemas.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { version } from '../../src/version.ts';
import { copyOf, folder, type Ran, run, shell } from '../support/cli.ts';
import { runAsNobody, runWhile, trap } from '../support/faults.ts';
import { committed, edit, git, repositoryOf } from '../support/git.ts';
import { projectRoot } from '../support/record.ts';
import { tool } from '../support/tools.ts';

const from = createRequire(import.meta.url);
const { dsse } = from(tool('@sigstore/core'));
const { bundleFromJSON } = from(tool('@sigstore/bundle'));
const { Verifier, toSignedEntity } = from(tool('@sigstore/verify'));

registerSchema(outputSchemas.evidence as never, 'https://example.org/evidence');
const isEvidence = await validate('https://example.org/evidence');

/** Asks for the status of a record, as of a day when all is over, and lays the evidence down beside it; both, and its text. */
function testified(root: string, ...more: readonly string[]): { ran: Ran; text: string; statement: Evidence } {
  const file = join(folder(), 'evidence.json');
  const ran = run(['status', '--as-of', '2036-01-01', '--root', root, '--evidence', file, ...more]);
  expect(ran.stderr).toBe('');
  const text = readFileSync(file, 'utf8');
  return { ran, text, statement: JSON.parse(text) };
}

const verified = (root: string, text: string, ...more: readonly string[]): Ran =>
  run(['verify', join(folder({ 'evidence.json': text }), 'evidence.json'), '--root', root, ...more]);

/** What is told of a record that is no longer as the evidence says: every line but the last, which says so. */
function told({ code, stdout, stderr }: Ran): string[] {
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toMatch(
    /^DIFFERENT: the record is not as .*\.json says: [-a-z]+ as of [-\d]+ \(.*\); \d+ differences?$/,
  );
  expect(lines.pop()).toBe('');
  return lines;
}

function same({ code, stdout, stderr }: Ran): string[] {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toMatch(
    /^SAME: the record is as .*evidence\.json says: [-a-z]+ as of [-\d]+ \(\d+ files, \d+ gates?\)$/,
  );
  if (lines.length > 0) expect(lines.pop()).toBe('');
  return lines;
}

const named = ({ subject }: Evidence): string[] => subject.map(({ name }) => name);
const ofFile = ({ subject }: Evidence, file: string) => subject.find(({ name }) => name === file)?.digest;
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile() && !file.startsWith('.git/'))
    .sort();

/** A test of PIT that the certificate of SMS was issued on, and that did not pass. */
const blocked = [
  'PIT-SMS-14, executedAt: 2024-05-15, outcome: passed',
  'PIT-SMS-14, executedAt: 2024-05-15, outcome: blocked',
] as const;

describe('evidence', () => {
  it('is a Statement of in-toto with a test result, as the specification has it', () => {
    const root = repositoryOf('compliant');
    const { ran, statement } = testified(root);
    expect(ran.code).toBe(0);
    expect(isEvidence(statement as never).valid).toBe(true);
    const { _type, subject, predicateType, predicate } = statement;
    expect(_type).toBe('https://in-toto.io/Statement/v1');
    expect(predicateType).toBe('https://in-toto.io/attestation/test-result/v0.1');
    expect(subject.length).toBeGreaterThan(0);
    expect(new Set(named(statement)).size).toBe(subject.length);
    for (const { name, digest } of subject) {
      expect(name).toMatch(/^[^/]/);
      expect(Object.keys(digest).length).toBeGreaterThan(0);
      for (const value of Object.values(digest)) expect(value).toMatch(/^[0-9a-f]+$/);
    }
    expect(['PASSED', 'WARNED', 'FAILED']).toContain(predicate.result);
    // Each descriptor must name what it is of by a digest, an address or its content.
    expect(predicate.configuration.length).toBeGreaterThan(0);
    for (const { uri, digest } of predicate.configuration) expect(uri ?? digest).toBeDefined();
    for (const tests of [predicate.passedTests, predicate.warnedTests, predicate.failedTests])
      for (const test of tests) expect(typeof test).toBe('string');
    expect(Object.keys(statement)).toEqual(['_type', 'subject', 'predicateType', 'predicate']);
  });

  it('tells every file that was judged by the digests of its bytes, as sha256sum and git tell them', () => {
    const root = repositoryOf('compliant');
    const { statement } = testified(root);
    expect(named(statement)).toEqual(filesIn(root).filter((file) => file !== 'README.md'));
    expect(named(statement)).toContain('published/rep-sit-r1.md');
    for (const { name, digest } of statement.subject) {
      expect(digest.sha256).toBe(sha256(readFileSync(join(root, name))));
      expect(digest.gitBlob).toBe(git(root, 'hash-object', '--no-filters', name).trim());
    }
  });

  it('says what was asked, of what, by which rules, and what the answer was', () => {
    const root = copyOf('compliant');
    const file = join(folder(), 'e.json');
    const asked = ['gate', 'pit', '--release', 'R1', '--sub-system', 'SMS', '--stage', 'entry'];
    expect(run([...asked, '--as-of', '2036-01-01', '--root', root, '--evidence', file]).code).toBe(0);
    const { result, configuration, passedTests, failedTests, fsmCheck } = JSON.parse(
      readFileSync(file, 'utf8'),
    ).predicate;
    expect(fsmCheck).toMatchObject({
      tool: { name: 'fsm-check', version },
      asOf: '2036-01-01',
      asked: { command: 'gate', gate: 'pit', stage: 'entry', release: 'R1', subSystem: 'SMS' },
      programme: 'FSM-EXAMPLE',
      record: { source: 'files' },
      unread: [],
      gates: [{ title: 'PIT entry for SMS in R1', status: 'passed' }],
      errors: [],
      verdict: 'passed',
      exitCode: 0,
    });
    expect(configuration).toEqual([
      { name: 'fsm-check', uri: `pkg:npm/fsm-check@${version}` },
      { name: 'rules', digest: { sha256: fsmCheck.rules } },
    ]);
    expect(result).toBe('PASSED');
    expect(passedTests).toContain('PIT entry for SMS in R1: pit-entry.readiness');
    expect(failedTests).toEqual([]);
  });

  it('says no where the answer is no, and names what fails', () => {
    const root = repositoryOf('compliant');
    edit(root, 'results/pit-sms.yaml', ...blocked);
    const { ran, statement } = testified(root);
    expect(ran.code).toBe(1);
    const { result, failedTests, fsmCheck } = statement.predicate;
    expect(result).toBe('FAILED');
    expect(failedTests).toContain('PIT completion for SMS in R1: pit-completion.tests-completed');
    expect(failedTests).toContain('certificate.contradicted');
    expect(fsmCheck.errors).toContainEqual({ rule: 'certificate.contradicted', file: 'certificates.yaml' });
    expect(fsmCheck.exitCode).toBe(1);
  });

  it('warns where the record has only warnings', () => {
    const file = join(folder(), 'e.json');
    const asked = ['gate', 'pit', '--release', 'R1', '--stage', 'entry', '--as-of', '2036-01-01'];
    expect(run([...asked, '--root', copyOf('in-flight'), '--evidence', file]).code).toBe(0);
    const { result, warnedTests, failedTests } = JSON.parse(readFileSync(file, 'utf8')).predicate;
    expect(result).toBe('WARNED');
    expect(warnedTests).toEqual(['timing.milestone', 'timing.unfinished-tests']);
    expect(failedTests).toEqual([]);
  });

  it('changes no answer', () => {
    for (const name of ['compliant', 'in-flight']) {
      const asked = ['status', '--as-of', '2024-09-20', '--root', copyOf(name)];
      const file = join(folder(), 'e.json');
      expect(run([...asked, '--evidence', file])).toEqual(run(asked));
      expect(run([...asked, '--format', 'json', '--evidence', file])).toEqual(run([...asked, '--format', 'json']));
    }
  });

  it('is not of what was skipped, but of what a document names though it was', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'ci.yml'), 'on: push\n');
    mkdirSync(join(root, 'signers'));
    const keys = folder();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, 'key')]);
    const signers = `somebody@example.org ${readFileSync(join(keys, 'key.pub'), 'utf8')}`;
    writeFileSync(join(root, 'signers.yml'), signers);
    writeFileSync(join(root, 'signers/tag'), signers);
    appendFileSync(
      join(root, 'programme.yaml'),
      'signing:\n  - { body: Panel, signers: ./signers.yml }\n  - { body: TAG, signers: signers/tag }\n',
    );
    const { statement } = testified(root);
    expect(named(statement)).not.toContain('ci.yml');
    expect(ofFile(statement, 'signers.yml')?.sha256).toBe(sha256(signers));
    expect(ofFile(statement, 'signers/tag')?.sha256).toBe(sha256(signers));
  });

  it('is of the bytes, whatever they say: marks, ends of lines, no UTF-8, no YAML', () => {
    const root = copyOf('compliant');
    const bytes: Record<string, Buffer> = {
      'bom.yaml': Buffer.from('\ufeffkind: notices\nnotices: []\n'),
      'crlf.yaml': Buffer.from('kind: notices\r\nnotices: []\r\n'),
      'latin.yaml': Buffer.from([0x6b, 0x69, 0x6e, 0x64, 0x3a, 0xe9]),
      'torn.yaml': Buffer.from('kind: notices\nnotices: [\n'),
    };
    for (const [file, content] of Object.entries(bytes)) writeFileSync(join(root, file), content);
    const { text, statement } = testified(root);
    for (const [file, content] of Object.entries(bytes))
      expect(ofFile(statement, file)?.sha256, file).toBe(sha256(content));
    expect(same(verified(root, text))).toEqual([]);
    // The text without its mark is the same, and so is what the cache knows of it.
    writeFileSync(join(root, 'bom.yaml'), 'kind: notices\nnotices: []\n');
    expect(told(verified(root, text))[0]).toMatch(/^bom\.yaml has changed: sha256 [0-9a-f]{12}… then, sha256/);
  });

  it('tells what could not be read, and sees when it can be', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, '..', 'outside.yaml'), 'kind: notices\nnotices: []\n');
    symlinkSync('../outside.yaml', join(root, 'led.yaml'));
    const { text, statement } = testified(root);
    expect(statement.predicate.fsmCheck.unread).toEqual([{ name: 'led.yaml', because: 'it leads out of the root' }]);
    expect(named(statement)).not.toContain('led.yaml');
    expect(same(verified(root, text))).toEqual([]);
    rmSync(join(root, 'led.yaml'));
    writeFileSync(join(root, 'led.yaml'), 'kind: notices\nnotices: []\n');
    expect(told(verified(root, text))[0]).toMatch(
      /^led\.yaml has changed: not read \(it leads out of the root\) then, s/,
    );
  });

  it('is no part of the record where it lies below the root', () => {
    const root = repositoryOf('compliant');
    const asked = ['status', '--as-of', '2036-01-01', '--evidence', 'evidence.json'];
    run(asked, { cwd: root });
    const first = readFileSync(join(root, 'evidence.json'));
    run(asked, { cwd: root });
    expect(readFileSync(join(root, 'evidence.json'))).toEqual(first);
    expect(run(['verify', 'evidence.json'], { cwd: root }).stdout).toMatch(
      /^SAME: the record is as evidence\.json says/,
    );
  });

  it('is of what was judged, when a file changes while others are read', () => {
    const root = copyOf('compliant');
    const before = sha256(readFileSync(join(root, 'decisions.yaml')));
    const deed = 'echo "kind: decisions" > decisions.yaml';
    const args = ['status', '--as-of', '2036-01-01', '--evidence', 'e.json'];
    expect(runWhile('user-testing/ut-r2.yaml', deed, args, root)).toMatchObject({ code: 0 });
    const statement = JSON.parse(readFileSync(join(root, 'e.json'), 'utf8'));
    expect(ofFile(statement, 'decisions.yaml')?.sha256).toBe(before);
    expect(told(run(['verify', join(root, 'e.json'), '--root', root]))[0]).toMatch(/^decisions\.yaml has changed: /);
  });

  it('is of a file that goes by two names as it was under both, or there is none', () => {
    const root = copyOf('compliant');
    edit(root, 'reports/rep-sit-r1.yaml', 'published/rep-sit-r1.md', './decisions.yaml');
    const deed = 'echo "# more" >> decisions.yaml';
    const args = ['status', '--evidence', 'e.json'];
    expect(runWhile('user-testing/ut-r2.yaml', deed, args, root)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: ./decisions.yaml was changed while it was read; judge again\n',
    });
    expect(existsSync(join(root, 'e.json'))).toBe(false);
  });

  it('has the same bytes for the same record, wherever it lies, whoever runs it and whatever was found out before', () => {
    const home = folder();
    const texts = [
      { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Pago_Pago', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { CI: 'true', HOME: home, USER: 'somebody', XDG_CACHE_HOME: home },
    ].map((env) => {
      const root = folder();
      cpSync(join(copyOf('in-flight')), join(root, 'deep/down'), { recursive: true });
      const args = ['status', '--as-of', '2024-09-20', '--root', 'down', '--evidence', 'e.json'];
      run(args.slice(0, -2), { cwd: join(root, 'deep'), env });
      run(args, { cwd: join(root, 'deep'), env });
      return readFileSync(join(root, 'deep/e.json'), 'utf8');
    });
    expect(new Set(texts).size).toBe(1);
    for (const word of [home, 'somebody', '/tmp', 'down']) expect(texts[0]).not.toContain(word);
  });

  it('says the same of the same files, however much of the history is at hand', () => {
    const root = repositoryOf('compliant');
    edit(root, 'coverage/cov-r1.yaml', 'breadth: All', 'breadth: Some');
    const bare = folder();
    cpSync(root, bare, { recursive: true, filter: (file) => !file.endsWith('.git') });
    // Beside this gate what fell is an error of the record, told at the line that changed where that can be told.
    const [one, other] = [root, bare].map((each) => {
      const file = join(folder(), 'e.json');
      const { stdout } = run([
        'gate',
        'user-testing',
        '--release',
        'R1',
        '--as-of',
        '2036-01-01',
        '--root',
        each,
        '--evidence',
        file,
      ]);
      return { said: stdout.replace(/\s+/g, ' '), statement: JSON.parse(readFileSync(file, 'utf8')) as Evidence };
    }) as [{ said: string; statement: Evidence }, { said: string; statement: Evidence }];
    expect(one.said).toContain('since then it changed in groups');
    expect(other.said).toContain('no earlier text');
    for (const { predicate } of [one.statement, other.statement]) predicate.fsmCheck.record = { source: 'files' };
    expect(one.statement.predicate.fsmCheck.errors).toEqual([
      { rule: 'approval.fallen', file: 'coverage/cov-r1.yaml' },
    ]);
    expect(one.statement).toEqual(other.statement);
  });
});

describe('the commit that evidence tells', () => {
  const stateOf = (root: string, ...more: string[]) =>
    testified(root, ...more).statement.predicate.fsmCheck.record.repository;

  it('is clean while it holds the very files, and dirty otherwise', () => {
    const root = repositoryOf('compliant');
    writeFileSync(join(root, 'ci.yml'), 'on: push\n');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '-m', 'more');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    const clean = { root: '', commit, state: 'clean' };
    const dirty = { ...clean, state: 'dirty' };
    expect(stateOf(root)).toEqual(clean);
    writeFileSync(join(root, 'note.txt'), 'no YAML\n');
    expect(stateOf(root)).toEqual(clean);
    writeFileSync(join(root, 'new.yaml'), 'on: push\n');
    expect(stateOf(root)).toEqual(dirty);
    rmSync(join(root, 'new.yaml'));
    appendFileSync(join(root, 'published/rep-sit-r1.md'), '\n');
    expect(stateOf(root)).toEqual(dirty);
    git(root, 'checkout', '.');
    rmSync(join(root, 'ci.yml'));
    expect(stateOf(root)).toEqual(dirty);
    git(root, 'checkout', '.');
    renameSync(join(root, 'issues/log-r1.yaml'), join(root, 'issues/log-r0.yaml'));
    expect(stateOf(root)).toEqual(dirty);
    git(root, 'checkout', '.');
    rmSync(join(root, 'issues/log-r0.yaml'));
    expect(stateOf(root)).toEqual(clean);
  });

  it('is told where the root is a folder of the repository, of that folder alone', () => {
    const root = folder();
    renameSync(copyOf('compliant'), join(root, 'docs'));
    writeFileSync(join(root, 'other.yaml'), 'a: b\n');
    committed(root);
    writeFileSync(join(root, 'other.yaml'), 'c: d\n');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    expect(stateOf(join(root, 'docs'))).toEqual({ root: 'docs', commit, state: 'clean' });
    appendFileSync(join(root, 'docs/decisions.yaml'), '# more\n');
    expect(stateOf(join(root, 'docs'))).toEqual({ root: 'docs', commit, state: 'dirty' });
  });

  it('is clean with links within the root, and without a filter of the repository being run', () => {
    const root = copyOf('compliant');
    renameSync(join(root, 'decisions.yaml'), join(root, 'issues/decisions.txt'));
    symlinkSync('issues/decisions.txt', join(root, 'decisions.yaml'));
    const marks = folder();
    writeFileSync(join(root, '.gitattributes'), '*.yaml filter=mark\n');
    committed(root);
    git(root, 'config', 'filter.mark.clean', `touch ${join(marks, 'run')}; cat`);
    expect(stateOf(root)?.state).toBe('clean');
    writeFileSync(join(root, 'issues/decisions.txt'), `${readFileSync(join(root, 'decisions.yaml'), 'utf8')}# more\n`);
    expect(stateOf(root)?.state).toBe('dirty');
    expect(readdirSync(marks)).toEqual([]);
  });

  it('is absent in no repository, and where there is none yet', () => {
    const root = copyOf('compliant');
    expect(stateOf(root)).toBeUndefined();
    git(root, 'init', '--quiet');
    expect(stateOf(root)).toEqual({ root: '', state: 'dirty' });
  });

  it('is named, with the files, as the repository names them', () => {
    const root = copyOf('compliant');
    git(root, 'init', '--quiet', '--object-format=sha256');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '-m', 'x');
    const { text, statement } = testified(root);
    expect(statement.predicate.fsmCheck.record.repository?.commit).toMatch(/^[0-9a-f]{64}$/);
    expect(statement.predicate.fsmCheck.record.repository?.state).toBe('clean');
    expect(ofFile(statement, 'decisions.yaml')?.gitBlob).toBe(git(root, 'hash-object', 'decisions.yaml').trim());
    const elsewhere = folder();
    cpSync(root, elsewhere, { recursive: true, filter: (file) => !file.endsWith('.git') });
    expect(same(verified(elsewhere, text))).toHaveLength(2);
  });

  it('is that of what is staged, or of a commit, where these are judged', () => {
    const root = repositoryOf('compliant');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    const onDisk = testified(root);
    appendFileSync(join(root, 'decisions.yaml'), '# more\n');
    expect(stateOf(root, '--staged')).toEqual({ root: '', commit, state: 'clean' });
    git(root, 'add', '.');
    expect(stateOf(root, '--staged')).toEqual({ root: '', commit, state: 'dirty' });
    git(root, 'commit', '--quiet', '-m', 'more');
    expect(stateOf(root, '--at', 'HEAD~1')).toEqual({ root: '', commit, state: 'clean' });
    const at = testified(root, '--at', 'HEAD~1').statement;
    expect(at.subject).toEqual(onDisk.statement.subject);
    expect(same(verified(root, onDisk.text, '--at', 'HEAD~1'))).toEqual([
      'note: what was read: the files then, a commit now',
    ]);
    expect(told(verified(root, onDisk.text, '--staged')).filter((line) => !line.startsWith('note'))).toHaveLength(1);
    expect(told(verified(root, onDisk.text))).toEqual([
      expect.stringMatching(/^decisions\.yaml has changed: /),
      expect.stringMatching(/^note: the commit: [0-9a-f]{40} then, [0-9a-f]{40} now$/),
    ]);
  });

  it('is not made up where git cannot tell it', () => {
    const root = repositoryOf('compliant');
    const env = { PATH: folder({ git: '#!/bin/sh\nexit 1\n' }) };
    chmodSync(join(env.PATH, 'git'), 0o755);
    const ran = run(['status', '--root', root, '--evidence', join(root, 'e.json')], { env });
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `fsm-check: the commit of ${root} cannot be told: git broke off\n`,
    });
    expect(existsSync(join(root, 'e.json'))).toBe(false);
  });
});

describe('verify', () => {
  it('sees a single byte more in any file that was judged, and that it is gone again', () => {
    const root = repositoryOf('compliant');
    const { text, statement } = testified(root);
    expect(same(verified(root, text))).toEqual([]);
    for (const file of named(statement)) {
      const path = join(root, file);
      const before = readFileSync(path);
      appendFileSync(path, '\n');
      expect(told(verified(root, text))).toEqual([
        `${file} has changed: sha256 ${sha256(before).slice(0, 12)}… then, sha256 ${sha256(readFileSync(path)).slice(0, 12)}… now`,
        'note: the record beside its commit: clean then, dirty now',
      ]);
      writeFileSync(path, before);
    }
    expect(same(verified(root, text))).toEqual([]);
  }, 180_000);

  it('sees files that are new, gone or renamed, and leaves alone what is none of ours', () => {
    const root = copyOf('compliant');
    const { text } = testified(root);
    writeFileSync(join(root, 'ci.yml'), 'on: push\n');
    writeFileSync(join(root, 'note.txt'), 'no YAML\n');
    expect(same(verified(root, text))).toEqual([]);
    writeFileSync(join(root, 'new.yaml'), 'kind: notices\nnotices: []\n');
    expect(told(verified(root, text))[0]).toBe('new.yaml was not among the files judged then');
    rmSync(join(root, 'new.yaml'));
    renameSync(join(root, 'issues/log-r1.yaml'), join(root, 'issues/log-r0.yaml'));
    expect(told(verified(root, text))).toEqual([
      'issues/log-r1.yaml is not among the files judged now',
      'issues/log-r0.yaml was not among the files judged then',
    ]);
  });

  it('tells each gate, criterion and error that stands otherwise', () => {
    const root = copyOf('compliant');
    const { text } = testified(root);
    edit(root, 'coverage/cov-r1.yaml', 'breadth: All', 'breadth: Some');
    const lines = told(verified(root, text));
    for (const line of [
      'SIT entry for R1: passed then, blocked now',
      'SIT entry for R1: sit-entry.coverage-final: met then, unproven now',
      'the exit code: 0 then, 1 now',
    ])
      expect(lines).toContain(line);
    const other = copyOf('compliant');
    edit(other, 'results/pit-sms.yaml', ...blocked);
    expect(told(verified(other, text))).toContainEqual(
      expect.stringMatching(
        /^certificate\.contradicted in certificates\.yaml: not an error of the record then, .* now$/,
      ),
    );
  });

  it('tells what differs also where nothing can be judged any more', () => {
    const root = copyOf('compliant');
    const { text } = testified(root);
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\n');
    rmSync(join(root, 'decisions.yaml'));
    const lines = told(verified(root, text));
    expect(lines.slice(0, 3)).toEqual([
      'decisions.yaml is not among the files judged now',
      expect.stringMatching(/^programme\.yaml has changed: /),
      'nothing can be judged now: the programme programme.yaml cannot be relied on',
    ]);
    expect(verified(folder(), text)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no YAML file'),
    });
    expect(verified('/no/such', text)).toMatchObject({ code: 2, stdout: '' });
  });

  it('judges by the question and the day of the evidence', () => {
    const root = copyOf('compliant');
    const file = join(folder(), 'evidence.json');
    for (const day of ['2024-03-01', '2024-09-20']) {
      run(['gate', 'sit', '--release', 'R2', '--as-of', day, '--root', root, '--evidence', file]);
      expect(same(run(['verify', file, '--root', root]))).toEqual([]);
    }
  });

  describe('believes nothing of a statement that was tampered with:', () => {
    const root = copyOf('compliant');
    let statement: Evidence;
    beforeAll(() => {
      statement = testified(root, '--release', 'R1').statement;
    });
    type Change = (statement: Evidence, answer: Evidence['predicate']['fsmCheck']) => unknown;
    const first = <T>([one]: readonly T[]): T => one as T;

    it.each<[string, Change, string]>([
      [
        'a status',
        (_, { gates }) => Object.assign(first(gates), { status: 'open' }),
        'PIT entry for SMS in R1: open then, passed now',
      ],
      [
        'a criterion',
        (_, { gates }) => Object.assign(first(first(gates).criteria), { status: 'unmet' }),
        'PIT entry for SMS in R1: pit-entry.record: unmet then, met now',
      ],
      ['a gate taken out', (_, { gates }) => gates.shift(), 'PIT entry for SMS in R1: not judged then, passed now'],
      [
        'a file taken out',
        ({ subject }) => subject.shift(),
        'approach/app-r1.yaml was not among the files judged then',
      ],
      [
        'a file put in',
        ({ subject }) => subject.push({ ...first(subject), name: '../../../etc/passwd' }),
        '../../../etc/passwd is not among the files judged now',
      ],
      [
        'a digest',
        ({ subject }) => Object.assign(first(subject).digest, { sha256: '0'.repeat(64) }),
        'approach/app-r1.yaml has changed: sha256 000000000000… then',
      ],
      [
        'a name of git',
        ({ subject }) => Object.assign(first(subject).digest, { gitBlob: '0'.repeat(40) }),
        'the statement.subject.0.digest.gitBlob says "0000',
      ],
      ['the day', (_, answer) => Object.assign(answer, { asOf: '2024-03-01' }), 'the verdict: passed then, '],
      [
        'the question',
        (_, answer) => Object.assign(answer.asked, { release: 'R2' }),
        'PIT entry for SMS in R1: passed then, not judged now',
      ],
      [
        'a question that asks for nothing',
        (_, answer) =>
          Object.assign(answer, { asked: { command: 'gate', gate: 'user-testing', stage: 'entry', release: 'R1' } }),
        'not judged now',
      ],
      [
        'the release of a question',
        (_, answer) => Object.assign(answer.asked, { release: 'R9' }),
        'nothing can be judged now: ',
      ],
      [
        'a part of a question that it has not',
        (_, answer) => Object.assign(answer.asked, { gate: 'sit' }),
        'the statement.predicate.fsmCheck.asked.gate says "sit"; there is none',
      ],
      [
        'the version',
        (_, { tool }) => Object.assign(tool, { version: '9.9.9' }),
        `the version of fsm-check: 9.9.9 then, ${version} now`,
      ],
      [
        'the rules',
        (_, answer) => Object.assign(answer, { rules: '0'.repeat(64) }),
        'the digest of the rules: 000000000000… then',
      ],
      [
        'the programme',
        (_, answer) => Object.assign(answer, { programme: 'X' }),
        'the programme: X then, FSM-EXAMPLE now',
      ],
      [
        'an error put in',
        (_, { errors }) => errors.push({ rule: 'x', file: 'y' }),
        'x in y: one then, not an error of the record now',
      ],
      ['the exit code', (_, answer) => Object.assign(answer, { exitCode: 1 }), 'the exit code: 1 then, 0 now'],
      [
        'the result',
        ({ predicate }) => Object.assign(predicate, { result: 'FAILED' }),
        'the statement.predicate.result says "FAILED"; it is "PASSED"',
      ],
      [
        'a test that passed',
        ({ predicate }) => predicate.passedTests.push('more'),
        'the statement.predicate.passedTests has 88 entries; there must be 87',
      ],
      [
        'the configuration',
        ({ predicate }) => Object.assign(first(predicate.configuration), { uri: 'pkg:npm/other@1' }),
        'the statement.predicate.configuration.0.uri says "pkg:npm/other@1"; it is "pkg:npm/fsm-check@',
      ],
      [
        'a name that would be a line of its own',
        ({ subject }) => subject.push({ ...first(subject), name: 'x\nSAME: \n::warning::y' }),
        'x SAME:  ::warning::y is not among the files judged now',
      ],
      [
        'a file that was not read',
        (_, { unread }) => unread.push({ name: 'x\u001b[31m.yaml', because: 'y' }),
        'x\\u001b[31m.yaml is not among the files judged now',
      ],
    ])('%s', (_, change, says) => {
      const changed = structuredClone(statement);
      change(changed, changed.predicate.fsmCheck);
      const ran = verified(root, JSON.stringify(changed, null, 2).replaceAll('\u001b', '\\u001b'));
      expect(told(ran)).toContainEqual(expect.stringContaining(says));
    });

    it('but leaves alone, as in-toto asks, what others added to it, and how it is laid out', () => {
      const more = {
        ...statement,
        signedBy: 'somebody',
        predicate: { ...statement.predicate, url: 'https://x.example' },
      };
      expect(same(verified(root, JSON.stringify(more)))).toEqual([]);
      expect(same(verified(root, JSON.stringify(statement, null, 4).replaceAll('\n', '\r\n')))).toEqual([]);
    });
  });

  it('reads nothing because the statement names it', async () => {
    const root = copyOf('compliant');
    const { statement } = testified(root);
    const { path, wasOpened } = await trap();
    const digest = { sha256: '0'.repeat(64), gitBlob: '0'.repeat(40) };
    statement.subject.push({ name: path, digest }, { name: `../${path}`, digest }, { name: '__proto__', digest });
    expect(told(verified(root, JSON.stringify(statement))).slice(0, 3)).toEqual([
      `${path} is not among the files judged now`,
      `../${path} is not among the files judged now`,
      '__proto__ is not among the files judged now',
    ]);
    expect(await wasOpened()).toBe(false);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no JSON', 'kind: notices\n', 'evidence.json cannot be read as JSON: '],
    ['nothing', '', 'evidence.json cannot be read as JSON: '],
    ['another thing', '{"a":1}', 'is no evidence that fsm-check wrote: what it holds must have required property'],
    ['a list', '[]', 'is no evidence that fsm-check wrote: what it holds must be object'],
    ['null', 'null', 'what it holds must be object'],
    ['no UTF-8', Buffer.from([0x22, 0xe9, 0x22]), 'evidence.json: the file is not UTF-8 text'],
    ['what is too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'it is nested too deeply'],
    ['a key twice', '{"_type":1,"_type":2}', 'has a key twice'],
    ['a prototype', '{"__proto__":{"_type":"x"}}', 'what it holds must have required property'],
  ])('refuses %s', (_, content, says) => {
    const root = folder();
    writeFileSync(join(root, 'evidence.json'), content);
    const { code, stdout, stderr } = run(['verify', 'evidence.json'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^fsm-check: .*\n$/);
  });

  it('refuses what is like evidence and is none, and says where', () => {
    const root = copyOf('compliant');
    const { text } = testified(root);
    const refused = (change: (statement: Evidence & Record<string, unknown>) => void, says: string): void => {
      const changed = JSON.parse(text);
      change(changed);
      const { code, stdout, stderr } = verified(root, JSON.stringify(changed));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`evidence.json is no evidence that fsm-check wrote: ${says}`);
    };
    refused(
      (each) => Object.assign(each, { predicateType: 'https://slsa.dev/provenance/v1' }),
      'predicateType must be',
    );
    refused((each) => Object.assign(each, { _type: 'https://in-toto.io/Statement/v0.1' }), '_type must be equal');
    refused((each) => Object.assign(each, { subject: [] }), 'subject must NOT have fewer than 1 items');
    refused(
      (each) => Object.assign(each.predicate.fsmCheck, { asOf: '2024-02-30' }),
      'predicate/fsmCheck/asOf must match',
    );
    refused((each) => Object.assign(each.predicate.fsmCheck, { exitCode: '0' }), 'predicate/fsmCheck/exitCode must be');
    refused((each) => Object.assign(each.predicate.fsmCheck, { gates: [] }), 'predicate/fsmCheck/gates must NOT have');
    refused(
      (each) => Object.assign(each.predicate.fsmCheck, { more: 1 }),
      'predicate/fsmCheck must NOT have additional',
    );
    refused((each) => Object.assign(each.subject[0] ?? {}, { digest: {} }), 'subject/0/digest must have required');
    refused(
      (each) => Object.assign(each.subject[0]?.digest ?? {}, { sha256: 'AB' }),
      'subject/0/digest/sha256 must match',
    );
  });

  it('refuses a file that is not there, a folder, and two at once', () => {
    const root = copyOf('compliant');
    mkdirSync(join(root, 'folder.json'));
    const refused = (args: readonly string[], says: string): void => {
      const { code, stdout, stderr } = run(['verify', ...args], { cwd: root });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
    };
    refused(['none.json'], 'none.json: the file cannot be read: there is no such file or folder');
    refused(['folder.json'], 'folder.json: it is no regular file');
    refused(['a.json', 'b.json'], 'a.json is a file of evidence; verify it by itself');
    refused(['D-001', 'b.json'], 'b.json is a file of evidence; verify it by itself');
  });
});

describe('--evidence', () => {
  it.each([
    ['an empty name', ['--evidence', ''], '--evidence is empty'],
    ['a name among the documents', ['--evidence', 'e.yaml'], '--evidence e.yaml must end in .json'],
    ['a name of another sort', ['--evidence', 'e'], '--evidence e must end in .json, by which fsm-check verify knows'],
    ['two names', ['--evidence', 'a.json', '--evidence', 'b.json'], '--evidence is given twice'],
    ['a run that goes on', ['--evidence', 'e.json', '--watch'], '--evidence and --watch contradict each other'],
    ['a file of two uses', ['--evidence', 'e.json', '--format', 'json=e.json'], 'cannot go to one file, e.json'],
  ])('refuses %s', (_, args, says) => {
    const root = copyOf('compliant');
    const { code, stdout, stderr } = run(['status', ...args], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(existsSync(join(root, 'e.json'))).toBe(false);
  });

  it('writes nothing where nothing can be judged', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\n');
    const ran = run(['status', '--evidence', 'e.json'], { cwd: root });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran).toEqual(run(['status'], { cwd: root }));
    expect(existsSync(join(root, 'e.json'))).toBe(false);
    expect(run(['gate', 'sit', '--release', 'R9', '--evidence', 'e.json'], { cwd: copyOf('compliant') }).code).toBe(2);
  });

  it('says nothing where the file cannot be written', () => {
    const root = copyOf('compliant');
    for (const file of ['no/such/e.json', '/proc/e.json']) {
      const { code, stdout, stderr } = run(['status', '--evidence', file], { cwd: root });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`fsm-check: ${file} cannot be written: `);
    }
    const closed = copyOf('compliant');
    chmodSync(closed, 0o555);
    expect(runAsNobody(['status', '--evidence', 'e.json'], closed)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fsm-check: e.json cannot be written: permission is denied\n',
    });
  });
});

describe('docs/evidence.md', () => {
  it('has commands that print what it says', () => {
    const page = readFileSync(join(projectRoot, 'docs/evidence.md'), 'utf8');
    const [, commands = '', printed] = /```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(page) ?? [];
    expect(shell(commands, { cwd: repositoryOf('compliant') }).stdout).toBe(printed);
  });
});

describe('the file', () => {
  it('is signed and verified by ssh-keygen, and not after it was changed', () => {
    const at = folder();
    const key = join(at, 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    writeFileSync(join(at, 'signers'), `somebody@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
    const root = copyOf('compliant');
    run(['status', '--as-of', '2036-01-01', '--root', root, '--evidence', 'e.json'], { cwd: at });
    execFileSync('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', 'fsm-check-evidence', 'e.json'], {
      cwd: at,
      stdio: 'ignore',
    });
    const check = (): number | null =>
      spawnSync(
        'ssh-keygen',
        ['-Y', 'verify', '-f', 'signers', '-I', 'somebody@example.org', '-n', 'fsm-check-evidence', '-s', 'e.json.sig'],
        { cwd: at, input: readFileSync(join(at, 'e.json')) },
      ).status;
    expect(check()).toBe(0);
    expect(run(['verify', 'e.json', '--root', root], { cwd: at }).code).toBe(0);
    edit(at, 'e.json', '"PASSED"', '"FAILED"');
    expect(check()).not.toBe(0);
    expect(run(['verify', 'e.json', '--root', root], { cwd: at }).code).toBe(1);
  });

  it('is signed as other Statements of in-toto are, in an envelope that the verifier of Sigstore opens', () => {
    const { text } = testified(copyOf('compliant'));
    const payloadType = 'application/vnd.in-toto+json';
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signature = sign('sha256', dsse.preAuthEncoding(payloadType, Buffer.from(text)), privateKey);
    const verifier = new Verifier(
      {
        certificateAuthorities: [],
        timestampAuthorities: [],
        tlogs: [],
        ctlogs: [],
        publicKey: () => ({ publicKey, validFor: () => true }),
      },
      { tlogThreshold: 0, timestampThreshold: 0, ctlogThreshold: 0 },
    );
    const opened = (payload: string): unknown =>
      verifier.verify(
        toSignedEntity(
          bundleFromJSON({
            mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
            verificationMaterial: { publicKey: { hint: 'key' } },
            dsseEnvelope: {
              payload: Buffer.from(payload).toString('base64'),
              payloadType,
              signatures: [{ sig: signature.toString('base64') }],
            },
          }),
        ),
      );
    expect(() => opened(text)).not.toThrow();
    expect(() => opened(text.replace('"PASSED"', '"FAILED"'))).toThrow('signature verification failed');
  });
});
