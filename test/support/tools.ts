import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../tools/', import.meta.url));

/** A file of a package of `test/tools`. */
export const tool = (path: string): string => `${folder}node_modules/${path}`;

/** The validator of SARIF files by the authors of the format. */
export const sarifMultitool = tool('@microsoft/sarif-multitool-linux/Sarif.Multitool');

/** Installs the tools of others once before the tests, and again when their lock file has changed. */
export default function setup(): void {
  const lock = `${folder}package-lock.json`;
  const installed = tool('.of-lock');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in test/tools: ${stderr}`);
  // Scripts of packages do not run there: one of them would put hooks into this very repository.
  chmodSync(sarifMultitool, 0o755);
  copyFileSync(lock, installed);
}
