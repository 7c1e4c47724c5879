import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

it('finds validators that were built from the schemas as they are now', async () => {
  const file = new URL('src/schema/generated/fingerprint.js', root);
  expect(existsSync(file), 'The validators are not built. Run: npm run build').toBe(true);
  const texts = ['sop', 'config'].map((name) => readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
  const wanted = createHash('sha256').update(texts.join('\0')).digest('hex');
  const { fingerprint } = await import('../../src/schema/generated/fingerprint.js');
  expect(fingerprint, 'The schemas have changed since the validators were built. Run: npm run build').toBe(wanted);
});

it('needs nothing of ajv when it runs', () => {
  for (const name of ['sop', 'config']) {
    const code = readFileSync(new URL(`src/schema/generated/${name}-validator.js`, root), 'utf8');
    expect(code).not.toMatch(/\bimport\b|\brequire\(/);
  }
});
