import { CommanderError } from 'commander';
import { commandTree, footer } from './command-tree.ts';
import type { Request } from './request.ts';
import { UsageError } from './usage-error.ts';

const nothingAsked = 'no command was given; fsm-check --help lists them';

/** Reads the arguments. Throws {@link UsageError} with a sentence when they make no sense. */
export function readRequest(argv: readonly string[]): Request {
  if (argv[0] === 'complete' && argv[1] === '--') return { command: 'complete', words: argv.slice(2) };
  // A pipeline that has lost its command must not be green.
  if (argv.length === 0) throw new UsageError(nothingAsked);
  let request: Request | undefined;
  const printed: string[] = [];
  const program = commandTree((asked) => {
    request = asked;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => void printed.push(text), writeErr: () => {} });
    if (command !== program) command.addHelpText('after', footer);
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'tell', text: printed.join('') };
    const [first = '', second = ''] = error.message.replace(/^error: /, '').split('\n');
    throw new UsageError(second ? `${first}; ${second.replace(/^\(|\)$/g, '').replace(/^Did/, 'did')}` : first);
  }
  if (!request) throw new UsageError(nothingAsked);
  return request;
}
