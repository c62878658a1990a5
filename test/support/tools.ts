import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../tools/', import.meta.url));

/** A file of a package of `test/tools`. */
export const tool = (path: string): string => `${folder}node_modules/${path}`;

/** Installs the tools of others once before the tests, and again when their lock file has changed. */
export default function setup(): void {
  const installed = `${folder}node_modules/.of-lock`;
  const lock = readFileSync(`${folder}package-lock.json`, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in test/tools: ${stderr}`);
  spawnSync('cp', [`${folder}package-lock.json`, installed]);
}
