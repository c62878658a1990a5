/** The action for GitHub: its inputs, which the runner hands over as variables, become arguments of the program. */
import { run } from './run.ts';

const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? '';

/** An option with its value in one argument, so that no value can be taken for an option; nothing for an empty input. */
const option = (name: string, value = input(name)): string[] => (value === '' ? [] : [`--${name}=${value}`]);

/** A file that is written besides, in a format. */
const file = (format: string, path: string): string[] => option('format', path && `${format}=${path}`);

const command = input('command');
if (['gate', 'status', 'validate'].includes(command))
  // What a command does not take is an unknown option to it: an input that was set is never passed over.
  run([
    command,
    ...['stage', 'release', 'sub-system', 'as-of', 'root'].flatMap((name) => option(name)),
    ...file('json', input('report')),
    ...file('sarif', input('sarif')),
    ...(command === 'gate' && input('gate') !== '' ? ['--', input('gate')] : option('gate')),
  ]);
else {
  process.stderr.write('fsm-check: the input command is gate, status or validate\n');
  process.exitCode = 2;
}
