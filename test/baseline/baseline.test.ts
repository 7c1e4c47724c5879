import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline } from '../../src/baseline/compare.js';
import { type BaselineEntry, entriesOf } from '../../src/baseline/entry.js';
import { readBaseline } from '../../src/baseline/read-baseline.js';
import { baselineText } from '../../src/baseline/write-baseline.js';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';

const TWO = `judul: A
pelaksana: {a: A}
langkah:
  - {kegiatan: Memeriksa berkas, pelaksana: a, waktu: nanti}
  - {kegiatan: Memeriksa berkas, pelaksana: a, waktu: nanti}
  - {kegiatan: Mencatat surat, pelaksana: a, waktu: besok}
`;

/** The findings of time-format in a text. */
function checked(text: string, name = 'a.sop.yaml') {
  const source = createSource(name, text);
  const { diagnostics } = check({ source, config: DEFAULT_CONFIG, today: '2026-06-01' });
  return { name, source, diagnostics: diagnostics.filter(({ rule }) => rule === 'time-format') };
}

const entries = (file: ReturnType<typeof checked>) => entriesOf(file.name, file.source, file.diagnostics);
const always = () => true;
const valuesOf = (text: string, known: readonly BaselineEntry[]) => {
  const file = checked(text);
  const { fresh, ...rest } = compareWithBaseline([file], known, always);
  return { ...rest, fresh: fresh[0]?.map(({ span }) => file.source.text.slice(span.start, span.end)) };
};

describe('findings held against a baseline', () => {
  const known = entries(checked(TWO));

  test('are known where nothing changed, and after moves and edits elsewhere', () => {
    expect(valuesOf(TWO, known)).toMatchObject({ fresh: [], known: 3, stale: [] });
    const moved = TWO.replace('judul: A', '# catatan\njudul: Lain').replace(
      'langkah:\n',
      'langkah:\n\n  - {kegiatan: Menerima surat, pelaksana: a, waktu: 5 menit}\n',
    );
    expect(valuesOf(moved, known)).toMatchObject({ fresh: [], known: 3, stale: [] });
  });

  test('are counted: one more that is equal to a known one is new', () => {
    const line = TWO.split('\n')[3];
    expect(valuesOf(`${TWO}${line}\n`, known)).toMatchObject({ fresh: ['nanti'], known: 3, stale: [] });
  });

  test('are new where the value is another, and the old entry is stale', () => {
    const { fresh, stale } = valuesOf(TWO.replace('besok', 'lusa'), known);
    expect(fresh).toEqual(['lusa']);
    expect(stale).toEqual([known[2]]);
  });

  test('are new in another file', () => {
    const other = checked(TWO, 'b.sop.yaml');
    expect(compareWithBaseline([other], known, () => false)).toMatchObject({ known: 0, stale: [] });
  });

  test('of a file without a name are never known', () => {
    const { source, diagnostics } = checked(TWO);
    const compared = compareWithBaseline([{ source, diagnostics }], known, () => false);
    expect(compared.fresh[0]).toHaveLength(3);
    expect(compared.current).toEqual(known);
  });

  test('leave the entries that nothing can be said of', () => {
    const kept = { file: 'lain.sop.yaml', rule: 'time-format', fingerprint: '0123456789abcdef' };
    const file = checked(TWO);
    const isJudged = (entry: BaselineEntry) => entry.file !== kept.file;
    expect(compareWithBaseline([file], [...known, kept], isJudged)).toMatchObject({
      stale: [],
      current: [...known, kept],
    });
  });
});

describe('the text of a baseline', () => {
  const rows: readonly BaselineEntry[] = [
    { file: 'b.sop.yaml', rule: 'time-format', fingerprint: '2'.repeat(16) },
    { file: 'a.sop.yaml', rule: 'time-format', fingerprint: '1'.repeat(16) },
    { file: 'a.sop.yaml', rule: 'time-format', fingerprint: '1'.repeat(16) },
    { file: 'a "b"\u2028.sop.yaml', rule: 'actor-order', fingerprint: '3'.repeat(16) },
  ];

  test('is sorted, with one line a finding, each once', () => {
    expect(baselineText(rows)).toBe(`{
  "version": 1,
  "findings": [
    {"file": "a \\"b\\"\u2028.sop.yaml", "rule": "actor-order", "fingerprint": "3333333333333333"},
    {"file": "a.sop.yaml", "rule": "time-format", "fingerprint": "1111111111111111"},
    {"file": "b.sop.yaml", "rule": "time-format", "fingerprint": "2222222222222222"}
  ]
}
`);
    expect(baselineText([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test('is read back, and follows its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/baseline.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    for (const text of [baselineText(rows), baselineText([])]) {
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      const read = readBaseline(text);
      expect('fault' in read ? '' : baselineText(read)).toBe(text);
    }
    expect(validate({ version: 1, findings: [{ file: 'a' }] })).toBe(false);
  });

  test.each([
    ['<<<<<<< HEAD\n{}\n=======\n', 'conflict', 0],
    ['{\n  "version": 1\n  "findings": []\n}', 'json', 19],
    ['{"findings": []}', 'version', 0],
    ['{"version": 2, "findings": []}', 'version', 12],
    ['{"version": 1}', 'findings', 0],
    ['{"version": 1, "findings": {}}', 'findings', 27],
    ['{"version": 1, "findings": [{"file": "a", "rule": "b"}]}', 'entry', 28],
    ['{"version": 1, "findings": [7]}', 'entry', 28],
    ['[]', 'version', 0],
  ])('%j is refused', (text, fault, at) => expect(readBaseline(text)).toEqual({ fault, at }));
});
