import { expect, test } from 'vitest';
import { plainMapping } from '../../src/yaml/plain-mapping.js';

test('a plain mapping has no key but those that are put into it', () => {
  const mapping = plainMapping();
  for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    expect(mapping[key]).toBeUndefined();
    expect(key in mapping).toBe(false);
  }
});

test('keys that other objects inherit are keys like any other', () => {
  const mapping = plainMapping();
  for (const key of ['constructor', '__proto__']) mapping[key] = { polluted: key };
  expect(Object.keys(mapping)).toEqual(['constructor', '__proto__']);
  expect(mapping.polluted).toBeUndefined();
  expect('constructor' in plainMapping()).toBe(false);
  expect(JSON.stringify(mapping)).toBe(
    '{"constructor":{"polluted":"constructor"},"__proto__":{"polluted":"__proto__"}}',
  );
});
