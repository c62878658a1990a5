#!/usr/bin/env node
import { version } from '../src/version.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`);
else run(argv);
