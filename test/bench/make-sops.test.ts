import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkAll } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';
import { folderWith } from '../cli/folder.js';

const SCRIPT = fileURLToPath(new URL('../../bench/make-sops.mjs', import.meta.url));

function made(count: number): Readonly<Record<string, string>> {
  const folder = folderWith();
  execFileSync(process.execPath, [SCRIPT, folder, `${count}`]);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sop.yaml'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('the SOPs for measuring are the same every time, no two alike, and of the size that is told', () => {
  const sops = made(120);
  expect(made(120)).toEqual(sops);
  const texts = Object.values(sops);
  expect(new Set(texts).size).toBe(120);
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  expect(size).toBeGreaterThan(4500);
  expect(size).toBeLessThan(5500);
});

test('the SOPs for measuring can be read as they are, with 14 steps each', () => {
  const inputs = Object.entries(made(20)).map(([path, text]) => ({
    source: createSource(path, text),
    config: DEFAULT_CONFIG,
    today: '2026-06-01',
  }));
  for (const { sop, diagnostics } of checkAll(inputs)) {
    expect(sop?.steps).toHaveLength(14);
    expect(diagnostics.filter(({ rule }) => /^yaml-|^schema$/.test(rule))).toEqual([]);
  }
});
