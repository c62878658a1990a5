#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { version } from '../src/version.ts';

const argv = process.argv.slice(2);
if (!(argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V') && isWritten(`${version}\n`)))
  import('./run.ts').then(({ run }) => run(argv));

/** Writes a short text without what Node loads for its streams; where that fails, the program itself says it, or why not. */
function isWritten(text: string): boolean {
  try {
    return writeSync(1, text) === text.length;
  } catch {
    return false;
  }
}
