/** Reads the YAML files below a folder with js-yaml, as the program does, and does nothing with them: no first run can cost less. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';

const [, , root] = process.argv;
for (const file of readdirSync(root, { recursive: true }))
  if (file.endsWith('.yaml')) {
    const source = readFileSync(join(root, file), 'utf8');
    constructFromEvents(parseEvents(source, { filename: '' }), { source, schema: CORE_SCHEMA });
  }
