import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOf, folder, type Ran, run } from '../support/cli.ts';
import { start } from '../support/faults.ts';
import { committed, edit, git } from '../support/git.ts';

/** Keys as ssh-keygen makes them, by the name of their owner. */
let keys: string;
const owners = ['tag', 'panel', 'government', 'stranger', 'modern'] as const;
const publicKey = (owner: string): string => readFileSync(join(keys, `${owner}.pub`), 'utf8').trim();

beforeAll(() => {
  keys = folder();
  for (const owner of owners) {
    const type = owner === 'modern' ? ['ecdsa'] : ['ed25519'];
    execFileSync('ssh-keygen', ['-q', '-t', ...type, '-N', '', '-C', owner, '-f', join(keys, owner)]);
  }
});

const bodies = [
  ['TAG', 'tag'],
  ['Panel', 'panel'],
  ['Secretary of State', 'government'],
] as const;
const keyOf = (body: string): string => join(keys, bodies.find(([of]) => of === body)?.[1] ?? '');

/** A PATH on which ssh-keygen is what lies in an otherwise empty folder. */
function pathWith(does: string): string {
  const bin = folder();
  writeFileSync(join(bin, 'ssh-keygen'), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}

/** The compliant example, in which these bodies must sign. */
function asking(...asked: readonly string[]): string {
  const root = copyOf('compliant');
  mkdirSync(join(root, 'signers'));
  const entries = bodies.filter(([body]) => asked.includes(body));
  for (const [, owner] of entries)
    writeFileSync(join(root, 'signers', owner), `# who may sign\n${owner}@example.org ${publicKey(owner)}\n`);
  const signing = entries.map(([body, owner]) => `  - { body: ${body}, signers: signers/${owner} }\n`);
  appendFileSync(join(root, 'programme.yaml'), `signing:\n${signing.join('')}`);
  return root;
}

interface Row {
  readonly id: string;
  readonly body: string;
}
const decisionsIn = (root: string): Row[] =>
  (parse(readFileSync(join(root, 'decisions.yaml'), 'utf8')) as { decisions: Row[] }).decisions;

const sign = (root: string, id: string, key: string): Ran => run(['sign', id, '--key', key, '--root', root]);

// Begun before any test, so that it is over when it is asked for.
let ofHanging: Promise<Ran>;
beforeAll(() => {
  const root = asking('TAG');
  const file = readFileSync(join(root, 'decisions.yaml'), 'utf8');
  const signature =
    'signature: { signer: x, value: "-----BEGIN SSH SIGNATURE-----\\nAA==\\n-----END SSH SIGNATURE-----" }';
  writeFileSync(join(root, 'decisions.yaml'), file.replace('- id: D-001\n', `- ${signature}\n    id: D-001\n`));
  ofHanging = start(['verify', 'D-001'], root, { PATH: pathWith('exec sleep 60') });
});

/** Records with every decision signed, by the bodies that must: to sign one takes a fifth of a second. */
const made = new Map<string, string>();

/** A copy of the same with every decision signed. */
function signed(...asked: readonly string[]): string {
  let model = made.get(asked.join());
  if (model === undefined) {
    model = asking(...asked);
    for (const { id, body } of decisionsIn(model)) if (asked.includes(body)) sign(model, id, keyOf(body));
    made.set(asked.join(), model);
  }
  const root = folder();
  cpSync(model, root, { recursive: true });
  return root;
}

const gate = (root: string, ...more: string[]): Ran =>
  run(['gate', 'sit', '--release', 'R1', '--as-of', '2036-01-01', '--root', root, ...more]);
const verify = (root: string, ...more: string[]): Ran => run(['verify', '--root', root, ...more]);

describe('a record whose decisions are signed', () => {
  let root: string;
  beforeAll(() => {
    root = signed('TAG', 'Panel', 'Secretary of State');
  }, 60_000);

  it('has its gates open as before', () => {
    const { code, stdout } = gate(root);
    expect(stdout).toContain('SIT completion for R1: PASSED');
    expect(code).toBe(0);
    expect(run(['validate', '--root', root])).toMatchObject({ code: 0 });
  });

  it('is told to be one, and is told from one in which nobody need sign', () => {
    const said = /;\s+decisions of TAG, Panel and Secretary of State count only when signed\b/;
    expect(run(['status', '--root', root]).stdout).toMatch(said);
    expect(run(['status', '--root', root, '--format', 'markdown']).stdout).toMatch(said);
    expect(JSON.parse(run(['status', '--root', root, '--format', 'json']).stdout).programme.signing).toEqual([
      'TAG',
      'Panel',
      'Secretary of State',
    ]);
    const unasked = run(['status', '--root', copyOf('compliant')]).stdout;
    expect(unasked).toContain('fsm-check 0.1.0: Future Service Management');
    expect(unasked).not.toContain('signed');
  });

  it('is verified, each decision with its signer and its line', () => {
    const { code, stdout } = verify(root);
    expect(code).toBe(0);
    expect(stdout).toContain('D-001  signed for TAG by tag@example.org  decisions.yaml:22');
    expect(stdout).toContain('D-008  signed for Secretary of State by government@example.org');
    expect(stdout).toMatch(/\n15 of 15 decisions are signed as programme.yaml asks\n$/);
    expect(verify(root, 'D-010').stdout).toContain('1 of 1 decision is signed');
  });

  it('is verified by ssh-keygen as anybody may run it', () => {
    const [first] = parse(readFileSync(join(root, 'decisions.yaml'), 'utf8')).decisions;
    const { signature, ...decision } = first;
    const sorted = Object.fromEntries(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1)));
    const file = join(folder({ sig: signature.value }), 'sig');
    const args = ['-Y', 'verify', '-n', 'fsm-check-decision', '-I', 'tag@example.org', '-f', join(root, 'signers/tag')];
    const input = JSON.stringify({ decision: sorted, programme: 'FSM-EXAMPLE' });
    expect(execFileSync('ssh-keygen', [...args, '-s', file], { input, encoding: 'utf8' })).toContain('Good');
  });

  it('keeps comments, and every line that was there', () => {
    const before = readFileSync(join(copyOf('compliant'), 'decisions.yaml'), 'utf8').split('\n');
    const lines = readFileSync(join(root, 'decisions.yaml'), 'utf8').split('\n');
    let at = 0;
    for (const line of lines) if (line === before[at]) at += 1;
    expect(at).toBe(before.length);
  });

  it('is judged the same as it is staged', () => {
    const staged = committed(signed('TAG'));
    expect(gate(staged, '--staged')).toMatchObject({ code: 0 });
    expect(verify(staged, '--staged')).toMatchObject({ code: 0 });
    git(staged, 'rm', '--quiet', '--cached', 'signers/tag');
    const { code, stderr } = gate(staged, '--staged');
    expect(code).toBe(2);
    expect(stderr).toContain('the signers of TAG cannot be told: signers/tag: it is not staged');
    expect(verify(staged)).toMatchObject({ code: 0 });
  });

  it('leaves nothing in the temporary folder', () => {
    const temporary = folder();
    expect(run(['verify', '--root', root], { env: { TMPDIR: temporary } })).toMatchObject({ code: 0 });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a decision does not count', () => {
  const cases: readonly (readonly [string, (root: string) => void, string])[] = [
    [
      'whose signature is taken away',
      (root) => {
        const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
        writeFileSync(join(root, 'decisions.yaml'), text.replace(/ {4}signature:\n( {6}.*\n)+/, ''));
      },
      'it is not signed',
    ],
    [
      'that was edited since it was signed',
      (root) => edit(root, 'decisions.yaml', 'decidedAt: 2024-02-07', 'decidedAt: 2024-02-06'),
      'the signature is of another text: what it signed was edited since',
    ],
    [
      'that carries the signature of another one',
      (root) => {
        const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
        const [one = '', other = ''] = text.match(/ {4}signature:\n( {6}.*\n)+/g) ?? [];
        writeFileSync(join(root, 'decisions.yaml'), text.replace(one, other));
      },
      'the signature is of another text',
    ],
    [
      'whose signer has lost the key since',
      (root) => writeFileSync(join(root, 'signers/tag'), `tag@example.org ${publicKey('stranger')}\n`),
      'the signers hold no key of tag@example.org that made the signature',
    ],
    [
      'that was signed for another body',
      (root) => {
        writeFileSync(join(root, 'signers/tag'), `tag@example.org ${publicKey('panel')}\n`);
      },
      'the signers hold no key of tag@example.org that made the signature',
    ],
    [
      'whose key had expired by then',
      (root) =>
        writeFileSync(join(root, 'signers/tag'), `tag@example.org valid-before="20240207" ${publicKey('tag')}\n`),
      'the key of tag@example.org was not valid on 2024-02-07',
    ],
    [
      'whose key was not valid yet',
      (root) =>
        writeFileSync(join(root, 'signers/tag'), `tag@example.org valid-after="20240208" ${publicKey('tag')}\n`),
      'the key of tag@example.org was not valid on 2024-02-07',
    ],
    [
      'whose signature was made for something else',
      (root) => {
        const file = join(folder({ text: 'anything' }), 'text');
        execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'git', '-f', join(keys, 'tag'), file], {
          stdio: 'ignore',
        });
        const value = readFileSync(`${file}.sig`, 'utf8').replaceAll('\n', '\n        ').trimEnd();
        const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
        writeFileSync(
          join(root, 'decisions.yaml'),
          text.replace(/( {6}value: \|\n)( {8}.*\n)+/, (_, head) => `${head}        ${value}\n`),
        );
      },
      'the signature was made for something else',
    ],
    [
      'of another programme',
      (root) => edit(root, 'programme.yaml', 'id: FSM-EXAMPLE', 'id: FSM-OTHER'),
      'the signature is of another text',
    ],
    [
      'whose signature is no signature',
      (root) => {
        const text = readFileSync(join(root, 'decisions.yaml'), 'utf8');
        writeFileSync(join(root, 'decisions.yaml'), text.replace('U1NIU0lH', 'AAAAAAAA'));
      },
      'the signers hold no key of tag@example.org that made the signature',
    ],
  ];

  it.each(cases)('%s', (_, change, says) => {
    const root = signed('TAG');
    expect(gate(root)).toMatchObject({ code: 0 });
    change(root);
    const { code, stdout } = gate(root);
    expect(code).toBe(1);
    expect(stdout).toMatch(/NOT PROVEN|CANNOT TELL|unproven/i);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`D-001), which counts only with the signature of TAG: ${says}`);
    expect(run(['validate', '--root', root]).code).toBe(1);
    const verified = verify(root, 'D-001');
    expect(verified.code).toBe(1);
    expect(verified.stdout).toContain(`D-001  NOT SIGNED: ${says}`);
  });

  it('counts where only another body must sign', () => {
    expect(gate(signed('Panel'))).toMatchObject({ code: 0 });
    expect(gate(asking('Panel'))).toMatchObject({ code: 1 });
  });

  it('counts with a key of any sort, on the first and on the last day that it is valid', () => {
    const root = asking('TAG');
    for (const line of ['valid-after="20240207"', 'valid-before="20240208"']) {
      writeFileSync(join(root, 'signers/tag'), `modern@example.org ${line} ${publicKey('modern')}\n`);
      expect(sign(root, 'D-001', join(keys, 'modern'))).toMatchObject({ code: 0, stderr: '' });
      expect(verify(root, 'D-001')).toMatchObject({ code: 0 });
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
        expect(run(['verify', 'D-001', '--root', root], { env: { TZ } })).toMatchObject({ code: 0 });
    }
  });
});

describe('nothing is judged where', () => {
  it.each([
    ['are missing', 'signers/nobody', 'there is no such file or folder'],
    ['lie outside', '../tag', ''],
    ['are a folder', 'signers', 'it is no regular file'],
  ])('the signers %s', (_, file, says) => {
    const root = signed('TAG');
    edit(root, 'programme.yaml', 'signers: signers/tag', `signers: ${file}`);
    const { code, stderr } = gate(root);
    expect(code).toBe(2);
    expect(stderr).toContain('the programme programme.yaml cannot be relied on');
    expect(stderr).toMatch(/programme\.yaml:\d+:\d+: /);
    expect(stderr).toContain(says);
    expect(run(['validate', '--root', root])).toMatchObject({ code: 1 });
  });

  it('ssh-keygen hangs: it is given up after half a minute', async () => {
    const says =
      'fsm-check: ssh-keygen, which looks at the signatures of decisions, cannot be run: it has given no answer in 30 seconds\n';
    expect(await ofHanging).toEqual({ code: 2, stdout: '', stderr: says });
  });

  it('ssh-keygen is not there', () => {
    const root = signed('TAG');
    const { code, stderr } = run(['gate', 'sit', '--release', 'R1', '--root', root], { env: { PATH: folder() } });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'ssh-keygen, which looks at the signatures of decisions, cannot be run: it is not installed',
    );
  });

  it('nobody must sign', () => {
    expect(verify(copyOf('compliant'))).toMatchObject({
      code: 2,
      stderr: 'fsm-check: programme.yaml asks for no signature; name the signers of a body under signing\n',
    });
  });

  it('the decisions cannot be read, or there is none', () => {
    const root = signed('TAG');
    expect(verify(root, 'D-010').stderr).toContain('there is no decision "D-010" that TAG must have signed');
    expect(verify(root, 'D-0O1').stderr).toContain('must have signed; did you mean "D-001"?');
    writeFileSync(join(root, 'more.yaml'), 'kind: decisions\ndecisions: [\n');
    expect(verify(root)).toMatchObject({ code: 2, stderr: expect.stringContaining('more.yaml cannot be relied on') });
  });
});

describe('fsm-check sign', () => {
  const refuses = (root: string, args: readonly string[], says: string): void => {
    const before = readFileSync(join(root, 'decisions.yaml'), 'utf8');
    const { code, stdout, stderr } = run(['sign', ...args, '--root', root]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(readFileSync(join(root, 'decisions.yaml'), 'utf8')).toBe(before);
  };

  it.each([
    [
      'a key of nobody',
      ['D-001', '--key', 'KEYS/stranger'],
      'signers/tag does not let KEYS/stranger sign D-001 for TAG: it does not hold the key; nothing was written',
    ],
    ['a key of another body', ['D-010', '--key', 'KEYS/tag'], 'names no signers of Panel'],
    ['no key', ['D-001'], '--key'],
    [
      'a key that is not there',
      ['D-001', '--key', 'KEYS/none'],
      'KEYS/none is no key that ssh-keygen can sign with here: ',
    ],
    ['a slip in the id', ['D-0O1', '--key', 'KEYS/tag'], 'there is no decision "D-0O1"; did you mean "D-001"?'],
    ['an empty id', ['', '--key', 'KEYS/tag'], 'the decision'],
    ['an option for an id', ['--staged', '--key', 'KEYS/tag'], "unknown option '--staged'"],
  ])('refuses %s and writes nothing', (_, args, says) => {
    const named = (text: string): string => text.replaceAll('KEYS', keys);
    refuses(asking('TAG'), args.map(named), named(says));
  });

  it.each([
    [
      'that was not valid on the day of the decision',
      'tag@example.org valid-after="20250101"',
      'the key was not valid on 2024-02-07',
    ],
    [
      'that is for other things',
      'tag@example.org namespaces="git"',
      'the key of tag@example.org may sign for other things only',
    ],
    [
      'whose line cannot be read',
      '# so\ntag@example.org valid-after="soon"',
      'it does not hold the key; it finds bad options: invalid "valid-after" time in line 2 of them; nothing',
    ],
    ['that has no name but a pattern', '*@example.org', 'the key stands there as "*@example.org"'],
    ['that has a name of two words', '"tag of example"', 'the key stands there as "tag of example"'],
  ])('refuses a key %s', (_, line, says) => {
    const root = asking('TAG');
    writeFileSync(join(root, 'signers/tag'), `${line} ${publicKey('tag')}\n`);
    refuses(root, ['D-001', '--key', join(keys, 'tag')], `sign D-001 for TAG: ${says}`);
  });

  it('signs under the name that can stand in a decision, by the list of signers that counts', () => {
    const root = asking('TAG');
    writeFileSync(join(root, 'signers/other'), `*@example.org,secretary@example.org ${publicKey('tag')}\n`);
    appendFileSync(join(root, 'programme.yaml'), '  - { body: TAG, signers: signers/other }\n');
    expect(sign(root, 'D-001', join(keys, 'tag')).stdout).toContain('signed for TAG by secretary@example.org');
    expect(verify(root, 'D-001').code).toBe(0);
  });

  it('refuses to put a signature where an alias asks for the old one', () => {
    const root = asking('TAG');
    const value = '"-----BEGIN SSH SIGNATURE-----\\nAA==\\n-----END SSH SIGNATURE-----"';
    const row =
      'body: TAG, decidedAt: 2024-01-10, matter: descoping, outcome: agreed, tests: [SIT-RET-06], reference: x';
    writeFileSync(
      join(root, 'more.yaml'),
      `kind: decisions\ndecisions:\n  - { id: X-1, ${row}, signature: &s { signer: x, value: ${value} } }\n  - { id: X-2, ${row}, signature: *s }\n`,
    );
    refuses(root, ['X-1', '--key', join(keys, 'tag')], 'nothing can be put into X-1 by itself');
  });

  it('adds lines and changes none, whatever they end with', () => {
    const root = asking('TAG');
    const file = join(root, 'decisions.yaml');
    const before = readFileSync(file, 'utf8')
      .split('\n')
      .map((line, index) => (index % 7 === 0 && line !== '' ? `${line}\r` : line));
    writeFileSync(file, before.join('\n'));
    expect(sign(root, 'D-002', join(keys, 'tag')).code).toBe(0);
    const after = readFileSync(file, 'utf8').split('\n');
    const first = after.findIndex((line) => line.startsWith('    signature:'));
    const added = after.length - before.length;
    expect(added).toBeGreaterThan(5);
    expect([...after.slice(0, first), ...after.slice(first + added)]).toEqual(before);
  });

  it('writes nothing where the file was changed while the key was asked for', () => {
    const root = asking('TAG');
    const file = join(root, 'decisions.yaml');
    const real = execFileSync('which', ['ssh-keygen'], { encoding: 'utf8' }).trim();
    const PATH = pathWith(`echo '# meanwhile' >> ${file}\nexec ${real} "$@"`);
    const { code, stderr } = run(['sign', 'D-001', '--key', join(keys, 'tag'), '--root', root], { env: { PATH } });
    expect(code).toBe(2);
    expect(stderr).toContain('decisions.yaml was changed while D-001 was signed; nothing was written');
    expect(readFileSync(file, 'utf8')).not.toContain('signature:');
  });

  it('signs anew what was edited, in the place of the old signature', () => {
    const root = signed('TAG');
    const lines = (): number => readFileSync(join(root, 'decisions.yaml'), 'utf8').split('\n').length;
    const before = lines();
    edit(root, 'decisions.yaml', 'decidedAt: 2024-02-07', 'decidedAt: 2024-02-06');
    expect(verify(root)).toMatchObject({ code: 1 });
    expect(sign(root, 'D-001', join(keys, 'tag'))).toMatchObject({ code: 0 });
    expect(verify(root)).toMatchObject({ code: 0 });
    expect(lines()).toBe(before);
  });

  const minutes =
    'body: TAG, decidedAt: 2024-01-10, matter: descoping, outcome: agreed, tests: [SIT-RET-06], reference: "x: y"';
  it.each([
    ['in braces', `kind: decisions\ndecisions:\n  - { id: D-X, ${minutes} }\n  # the end\n`],
    ['all in braces', `{ kind: decisions, decisions: [{ id: D-X, ${minutes} }] }\n`],
    ['in braces over lines', `kind: decisions\ndecisions: [\n  {\n    id: D-X, ${minutes},\n  },\n]\n`],
    ['with no end of line', `kind: decisions\ndecisions:\n- id: D-X\n  ${minutes.replaceAll(', ', '\n  ')}`],
    [
      'with a text of several lines last',
      `kind: decisions\ndecisions:\n- id: D-X\n  ${minutes.replaceAll(', ', '\n  ').replace('"x: y"', '|\n    one\n    two')}\n\n# the end\n`,
    ],
    [
      'with Windows line ends',
      `kind: decisions\r\ndecisions:\r\n  - id: D-X\r\n    ${minutes.replaceAll(', ', '\r\n    ')} # so\r\n  # next\r\n`,
    ],
    [
      'with an old signature in braces',
      `kind: decisions\ndecisions:\n  - { id: D-X, signature: { signer: x, value: "-----BEGIN SSH SIGNATURE-----\\nAA==\\n-----END SSH SIGNATURE-----" }, ${minutes} }\n`,
    ],
  ])('signs what is written %s', (_, text) => {
    const root = asking('TAG');
    const file = join(root, 'more.yaml');
    writeFileSync(file, text);
    expect(sign(root, 'D-X', join(keys, 'tag')).stderr).toBe('');
    expect(verify(root, 'D-X')).toMatchObject({ code: 0 });
    const after = readFileSync(file, 'utf8');
    expect(after.replaceAll('\r\n', '')).not.toContain(text.includes('\r\n') ? '\n' : '\r');
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment);
    expect(sign(root, 'D-X', join(keys, 'tag'))).toMatchObject({ code: 0 });
    expect(verify(root, 'D-X')).toMatchObject({ code: 0 });
  });

  it('says where it cannot write, and leaves the file whole', () => {
    const root = asking('TAG');
    const missing = join(tmpdir(), 'fsm-check-no-such-folder');
    const { code, stderr } = run(['sign', 'D-001', '--key', join(keys, 'tag'), '--root', root], {
      env: { TMPDIR: missing },
    });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be') });
  });
});
