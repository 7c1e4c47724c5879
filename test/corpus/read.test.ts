import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/model/config.js';
import { parseDuration } from '../../src/model/duration.js';
import { readSop } from '../../src/model/read-sop.js';
import { createSource } from '../../src/source/source.js';
import { decodeText } from '../../src/yaml/decode.js';
import { config } from '../model/config-of.js';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('The corpus is not here: its tests are skipped.');

describe.skipIf(!isThere)('the corpus of real SOPs', () => {
  const files = isThere ? readdirSync(folder).filter((name) => name.endsWith('.sop.yaml')) : [];

  it.each(files)('reads %s without a finding, step by step', (file) => {
    const { text, findings } = decodeText(readFileSync(new URL(file, folder)));
    const read = readSop(createSource(file, text), config());
    expect([...findings, ...read.findings]).toEqual([]);
    const expected = JSON.parse(readFileSync(new URL(file.replace('.sop.yaml', '.expect.json'), folder), 'utf8'));
    expect(read.sop?.steps).toHaveLength(expected.steps);
    expect(read.sop?.actors).toHaveLength(expected.actors);
  });

  it('reads every time of waktu.txt but "-"', () => {
    const lines = isThere
      ? readFileSync(new URL('waktu.txt', folder), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
    const invalid = lines.filter((line) => parseDuration(line, DEFAULT_CALENDAR).kind === 'invalid');
    expect(lines.length).toBeGreaterThan(90);
    expect(invalid).toEqual(['-']);
  });
});
