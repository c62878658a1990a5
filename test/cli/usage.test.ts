import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { copyOf, folder, program, type Ran, run, shell } from '../support/cli.ts';
import { example } from '../support/record.ts';

const compliant = example('compliant');
const at = (root: string, ...args: string[]): Ran => run([...args, '--root', root]);

/** A clear sentence on stderr, nothing on stdout, code 2, never a stack. */
function refused({ code, stdout, stderr }: Ran, says: string): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^fsm-check: .+\n/);
  expect(stderr).not.toMatch(/\n\s+at |Error:/);
}

describe('typing errors', () => {
  it.each<[string, string[], string]>([
    ['nothing at all', [], 'no command was given; fsm-check --help lists them'],
    ['an unknown command', ['gat'], "unknown command 'gat'; did you mean gate?"],
    ['no gate', ['gate'], "missing required argument 'gate'"],
    ['an unknown gate', ['gate', 'sot'], 'unknown gate "sot"; did you mean "sit"?'],
    ['a gate nothing like ours', ['gate', 'production'], 'unknown gate "production"; it is pit, sit or user-testing'],
    ['an unknown flag', ['gate', 'sit', '--relese', 'R1'], "unknown option '--relese'; did you mean --release?"],
    ['a flag without its value', ['gate', 'sit', '--release'], "option '-r, --release <id>' argument missing"],
    ['an empty release', ['gate', 'sit', '--release', ''], '--release is empty'],
    ['an empty root', ['gate', 'sit', '--root='], '--root is empty'],
    ['an empty date', ['status', '--as-of', ''], '--as-of is empty'],
    ['a date that does not exist', ['status', '--as-of', '2024-02-30'], '--as-of "2024-02-30" is no calendar date'],
    ['a date in another form', ['status', '--as-of', '18/03/2024'], 'is no calendar date'],
    ['an unknown stage', ['gate', 'sit', '--stage', 'exit'], 'unknown stage "exit"'],
    ['a stage of a gate without stages', ['gate', 'user-testing', '--stage', 'entry'], 'user-testing has no stages'],
    ['publication of PIT', ['gate', 'pit', '--stage', 'publication'], 'pit has no publication'],
    ['a Sub-System for SIT', ['gate', 'sit', '--sub-system', 'SMS'], '--sub-system goes with pit'],
    ['an unknown format', ['status', '--format', 'jsn'], 'unknown format "jsn"; did you mean "json"?'],
    [
      'two formats for one stream',
      ['status', '--format', 'json', '--format', 'text'],
      'only one format can go to standard output',
    ],
    [
      'two formats for one file',
      ['status', '--format', 'json=a', '--format', 'csv=a'],
      'two formats cannot go to one file, a',
    ],
    [
      'an output among the documents',
      ['status', '--format', 'json=programme.yaml'],
      'programme.yaml would stand among the documents',
    ],
    ['a format with an empty file', ['status', '--format', 'json='], 'the file of --format json= is empty'],
    ['an empty release of documents', ['documents', '--release', ''], '--release is empty'],
    ['quiet and verbose', ['status', '--quiet', '--verbose'], '--quiet and --verbose contradict each other'],
    ['a release twice', ['gate', 'sit', '--release', 'R1', '--release', 'R2'], '--release is given twice'],
    ['a date twice', ['status', '--as-of', '2024-01-01', '--as-of', '2024-01-02'], '--as-of is given twice'],
    ['too many arguments', ['gate', 'sit', 'R1'], 'too many arguments'],
    ['an unknown topic', ['explain', '9.9'], 'there is no clause, rule, reading or gate "9.9"'],
    ['an unknown kind', ['schema', 'aproach'], 'there is no kind "aproach"; did you mean "approach"?'],
  ])('%s', (_, args, says) => refused(run(args), says));

  it('an unknown release and Sub-System list the known ones', () => {
    refused(at(compliant, 'gate', 'sit', '--release', 'R11'), 'the programme has no release "R11"; did you mean "R1"?');
    refused(
      at(compliant, 'gate', 'sit', '--release', 'winter'),
      'the programme has no release "winter"; it has R1 and R2',
    );
    refused(
      at(compliant, 'gate', 'pit', '--release', 'R1', '--sub-system', 'OMS'),
      'release R1 has no Sub-System "OMS"',
    );
    refused(at(compliant, 'documents', '--release', 'R11'), 'the programme has no release "R11"; did you mean "R1"?');
    refused(at(compliant, 'gate', 'sit'), 'the programme has the releases R1 and R2; name one with --release');
  });

  it('a missing root, a file as root, an empty folder, a folder without YAML', () => {
    refused(at('/no/such/folder', 'status'), 'there is no such file or folder');
    refused(at(join(compliant, 'programme.yaml'), 'status'), 'is not a folder');
    refused(at(folder(), 'gate', 'sit'), 'there is no YAML file in');
    refused(at(folder({ 'a.txt': 'x' }), 'validate'), 'there is no YAML file in');
  });

  it('YAML, but no programme', () => {
    refused(at(folder({ 'ci.yml': 'on: push\n' }), 'gate', 'sit'), 'there is no document of kind programme');
    refused(
      at(folder({ 'p.yaml': 'kind: program\n' }), 'status'),
      'p.yaml:1:7: the kind is "program"; did you mean "programme"?',
    );
  });

  it('two programmes', () => {
    const root = folder();
    for (const name of ['one', 'two']) mkdirSync(join(root, name));
    const text = 'kind: programme\n';
    for (const name of ['one', 'two']) writeFileSync(join(root, name, 'p.yaml'), text);
    refused(
      at(root, 'gate', 'sit'),
      'holds 2 programmes: one/p.yaml and two/p.yaml; name the folder of one with --root',
    );
    refused(at(root, 'validate'), 'holds 2 programmes');
  });

  it('a broken programme names its faults', () => {
    const root = copyOf('compliant');
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\nid: [\n');
    refused(at(root, 'gate', 'sit', '--release', 'R1'), 'the programme programme.yaml cannot be relied on');
    writeFileSync(join(root, 'programme.yaml'), 'kind: programme\nid: FSM\n');
    const ran = at(root, 'status');
    refused(ran, 'the programme programme.yaml cannot be relied on');
    expect(ran.stderr).toContain('programme.yaml:1:1: "releases" is missing');
  });

  it('a broken programme is a fault that validate tells beside those of other files, in every format', () => {
    const root = copyOf('compliant');
    const programme = readFileSync(join(root, 'programme.yaml'), 'utf8');
    writeFileSync(join(root, 'programme.yaml'), programme.replace('tbrd:', 'trbd:'));
    writeFileSync(join(root, 'certificates.yaml'), 'kind: certificates\n');
    const { code, stdout, stderr } = at(root, 'validate');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^fsm-check \d+\.\d+\.\d+, as of /);
    expect(stdout).toContain('programme.yaml:11:1');
    expect(stdout).toContain('certificates.yaml:1:1');
    const summary = 'NOT VALID: 3 errors; nothing between the documents was checked, because the programme has faults';
    expect(stdout.trimEnd().replace(/\s+/g, ' ')).toContain(summary);
    const report = JSON.parse(at(root, 'validate', '-f', 'json').stdout);
    expect(report).toMatchObject({ verdict: 'invalid', exitCode: 1, summary, gates: [] });
    expect(report).not.toHaveProperty('programme');
    for (const format of ['markdown', 'junit', 'sarif', 'github', 'csv', 'gitlab', 'rdjson'])
      expect(at(root, 'validate', '-f', format)).toMatchObject({ code: 1, stderr: '' });
    // A file that has no fault of its own is not valid either: it was compared with nothing.
    const one = run(['validate', 'decisions.yaml'], { cwd: root });
    expect(one).toMatchObject({ code: 1, stdout: expect.stringContaining('programme.yaml:11:1') });
    expect(one.stdout).not.toContain('certificates.yaml:1:1');
  });

  it('a path of validate that is not there, or lies outside', () => {
    refused(run(['validate', 'nothing.yaml', '--root', compliant]), 'lies outside');
    refused(run(['validate', 'nothing.yaml'], { cwd: compliant }), 'there is no YAML file at nothing.yaml');
  });

  it('an output file that cannot be written leaves nothing behind', () => {
    const out = folder();
    refused(
      run([
        'status',
        '--root',
        compliant,
        '--format',
        'text',
        '--format',
        `json=${join(out, 'no', 'such', 'folder.json')}`,
        '--format',
        `text=${join(out, 'a.txt')}`,
      ]),
      'cannot be written',
    );
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('help', () => {
  it('tells the exit codes, and each command has its own', () => {
    for (const args of [
      ['--help'],
      ['gate', '--help'],
      ['status', '--help'],
      ['documents', '--help'],
      ['validate', '--help'],
      ['clauses', '--help'],
      ['explain', '--help'],
      ['schema', '--help'],
    ]) {
      const { code, stdout, stderr } = run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const [number, word, says] of exitCodes) expect(stdout).toContain(`${number}  ${word}: ${says}`);
    }
  });

  it('prints the version', () => {
    for (const flag of ['--version', '-V'])
      expect(run([flag])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('surroundings', () => {
  it('a pipe that is closed early changes nothing but the output', () => {
    const { stdout, stderr } = shell(
      `fsm-check gate sit --release R1 --root examples/in-flight --verbose | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').at(-2)).toBe('1');
  });

  it('tells a full disk', () => {
    const { code, stderr } = shell('fsm-check status --root examples/compliant > /dev/full');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'fsm-check: the output cannot be written: the disk is full\n',
    });
  });

  it('writes to a device, and does not put a file in its place', () => {
    const to = (file: string): Ran => at(compliant, 'status', '--format', `json=${file}`, '--quiet');
    expect(to('/dev/full')).toMatchObject({
      code: 2,
      stderr: 'fsm-check: /dev/full cannot be written: the disk is full\n',
    });
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(to('/dev/null').code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const { stdout } = shell(
      'mkfifo pipe; cat pipe & fsm-check status --quiet --root "$ROOT" --format json=pipe > text; wait',
      {
        cwd: folder(),
        env: { ROOT: compliant },
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ command: 'status', exitCode: 0 });
    expect(to(folder())).toMatchObject({ code: 2, stderr: expect.stringContaining('it is a folder') });
  });

  it('says what it did not look into, and reads a link to a file', () => {
    const root = copyOf('compliant');
    const { code } = shell(
      'mkdir node_modules && ln -s plans also-plans && mv programme.yaml programme.text && ln -s programme.text programme.yaml',
      { cwd: root },
    );
    expect(code).toBe(0);
    const { stdout } = run(['validate', '--verbose'], { cwd: root });
    expect(stdout).toContain('44 documents judged, 0 with faults, 2 skipped (also-plans and node_modules)');
    expect(stdout).toContain('also-plans: it is a symbolic link to a folder');
    expect(stdout).toContain('node_modules: it holds packages of programs');
  });

  it('reads no pipe, and tells a file that is not UTF-8', () => {
    const root = copyOf('compliant');
    expect(shell("mkfifo pipe.yaml && printf 'kind: decisions\\nid: \\xff\\n' > latin.yaml", { cwd: root }).code).toBe(
      0,
    );
    const { code, stdout } = run(['gate', 'sit', '--release', 'R1', '--stage', 'entry'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toContain('it is no regular file');
    expect(stdout).toContain('the file is not UTF-8 text; save it as UTF-8');
  });

  it('runs in a folder that cannot be written', () => {
    const root = copyOf('compliant');
    chmodSync(root, 0o555);
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: root }).code).toBe(0);
    chmodSync(root, 0o755);
  });

  it('never answers where a part of the program is missing', () => {
    const broken = folder();
    cpSync(dirname(program), broken, { recursive: true });
    rmSync(join(broken, 'main.cjs'));
    for (const [file, env] of [
      ['fsm-check.cjs', {}],
      ['action.cjs', { INPUT_COMMAND: 'status' }],
    ] as const) {
      const ran = shell(`"${process.execPath}" "${join(broken, file)}" status --root "${compliant}"`, { env });
      expect({ ...ran, stderr: ran.stderr.slice(0, 40) }).toEqual({
        code: 3,
        stdout: '',
        stderr: 'fsm-check: a defect of fsm-check itself:',
      });
    }
  });

  it('finds the root upwards, by its programme', () => {
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: join(compliant, 'reports') }).code).toBe(0);
    const root = copyOf('compliant');
    mkdirSync(join(root, 'below', 'deeper'), { recursive: true });
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: join(root, 'below', 'deeper') }).code).toBe(0);
  });

  it('finds a programme in a folder beside, through the git root', () => {
    const root = folder();
    expect(shell('git init -q . && mkdir docs here', { cwd: root }).code).toBe(0);
    expect(shell(`cp -r "${compliant}/." docs/`, { cwd: root }).code).toBe(0);
    expect(run(['gate', 'sit', '--release', 'R1'], { cwd: join(root, 'here') }).code).toBe(0);
  });
});
