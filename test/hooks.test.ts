import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shell } from './support/cli.ts';
import { edit, git, repositoryOf, somebody } from './support/git.ts';
import { projectRoot } from './support/record.ts';
import { tool } from './support/tools.ts';

const examples = join(projectRoot, 'examples/hooks');
const lefthook = tool('lefthook-linux-x64/bin/lefthook');

/** How each manager of hooks is set up in a repository: its file, and the command that installs it. */
const managers: Readonly<Record<string, { file: string; as: string; install: string }>> = {
  lefthook: { file: 'lefthook.yml', as: 'lefthook.yml', install: `"${lefthook}" install` },
  husky: {
    file: 'husky/pre-commit',
    as: '.husky/pre-commit',
    install: `"${process.execPath}" "${tool('husky/bin.js')}"`,
  },
};

describe.each(Object.entries(managers))('%s', (_, { file, as, install }) => {
  const inRoot = (root: string, command: string) =>
    shell(command, { cwd: root, env: { ...somebody(root), LEFTHOOK_BIN: lefthook } });
  const commit = (root: string) => inRoot(root, 'git commit -m "a change"');

  function hooked(): string {
    const root = repositoryOf('compliant');
    mkdirSync(join(root, '.husky'));
    cpSync(join(examples, file), join(root, as));
    const { code, stdout, stderr } = inRoot(root, install);
    if (code !== 0) throw new Error(`${stdout}${stderr}`);
    return root;
  }

  it('stops what is bad and staged, whatever lies on the disk, and lets a good commit through', () => {
    const root = hooked();
    edit(root, 'decisions.yaml', 'body: TAG', 'body: TAGG');
    git(root, 'add', 'decisions.yaml');
    edit(root, 'decisions.yaml', 'body: TAGG', 'body: TAG # as before');
    const bad = commit(root);
    expect(bad.code).toBe(1);
    expect(bad.stdout + bad.stderr).toContain('9 |     body: TAGG\n');
    git(root, 'add', 'decisions.yaml');
    writeFileSync(join(root, 'draft.yaml'), 'kind: approach\n');
    const good = commit(root);
    expect(good.code).toBe(0);
    expect(good.stdout + good.stderr).toContain('VALID');
  });

  it('sees a commit that only deletes', () => {
    const root = hooked();
    git(root, 'rm', '--quiet', 'issues/log-r1.yaml');
    const { code, stdout, stderr } = commit(root);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('NOT VALID');
  });
});
