import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../schemas/generate.ts';

const files = await generated();

describe('generated files', () => {
  it.each([...files.keys()])('%s is fresh (npm run generate)', (file) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8') === files.get(file)).toBe(true);
  });
});
