/**
 * What npm runs before it packs this repository: the build. A global installation from a git address, which is how
 * pre-commit 4 installs a hook, gets here without what the build needs; then that is installed first.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(`${root}node_modules/esbuild`))
  execSync('npm ci --no-global --include=dev --ignore-scripts', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const { buildInto } = await import('./build.mjs');
await buildInto(`${root}dist`);
