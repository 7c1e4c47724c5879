import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { fixSop } from '../../src/fixes/fix-sop.js';
import type { Config } from '../../src/model/config.js';
import { DEFAULT_CONFIG, mergeConfigs } from '../../src/model/merge-configs.js';
import { stepActiveVerb } from '../../src/rules/step-active-verb.js';
import { createSource } from '../../src/source/source.js';
import { SOP, sopWith } from '../cli/sop.js';
import { MESSY, TIDY } from './sample.js';

const inputOf = (text: string, config: Config = DEFAULT_CONFIG) => ({
  source: createSource('a.sop.yaml', text),
  config,
  today: '2026-06-01',
});
const fixed = (text: string, config?: Config) => fixSop(inputOf(text, config)).source.text;

describe('mending an SOP', () => {
  test('mends values and orders, and leaves comments, quotes and layout as they are', () => {
    expect(fixed(MESSY)).toBe(TIDY);
    expect(fixed(TIDY)).toBe(TIDY);
  });

  test('keeps the ends of lines', () => {
    expect(fixed(MESSY.replaceAll('\n', '\r\n'))).toBe(TIDY.replaceAll('\n', '\r\n'));
  });

  test('counts what was mended in the name of each rule', () => {
    expect([...fixSop(inputOf(MESSY)).mended].sort()).toEqual([
      ['actor-order', 1],
      ['date-valid', 2],
      ['legal-order', 1],
      ['signatory-nip', 1],
      ['step-active-verb', 2],
      ['time-format', 2],
      ['title-prefix', 1],
    ]);
  });

  test('gives back the same source where there is nothing to mend', () => {
    const input = inputOf(SOP);
    expect(fixSop(input)).toEqual({ source: input.source, mended: new Map() });
  });

  test('leaves rules that are off', () => {
    const off = Object.fromEntries(
      ['date-valid', 'signatory-nip', 'time-format', 'title-prefix', 'legal-order', 'actor-order'].map((rule) => [
        rule,
        { severity: 'off' as const, options: {} },
      ]),
    );
    const config: Config = {
      ...mergeConfigs([]),
      rules: { ...off, 'step-active-verb': { severity: 'off', options: {} } },
    };
    expect(fixed(MESSY, config)).toBe(MESSY);
  });

  test('leaves what a comment silences, findings and forms alike', () => {
    const text = MESSY.replace('# judul', '# sop-abaikan title-prefix: sudah dicetak')
      .replace('# cukup', '# sop-abaikan SOP401: kutipan')
      .replace('# tanggal', '# sop-abaikan date-valid: kutipan');
    const after = fixed(text);
    expect(after).toContain("judul:   'SOP Penerbitan Surat Keterangan'");
    expect(after).toContain('waktu: 15mnt   #');
    expect(after).toContain('pembuatan: 12 Januari 2026');
    expect(after).toContain('"1 hari kerja"');
  });

  test.each([
    ['holds a mistake of YAML', sopWith({ '15 menit': '15mnt', 'peralatan: [Komputer]': 'peralatan: [Komputer' })],
    ['holds a key twice', sopWith({ '15 menit': '15mnt', 'pencatatan:': 'judul: Lain\npencatatan:' })],
  ])('leaves a file whole that %s', (_, text) => expect(fixed(text)).toBe(text));

  test('leaves a file whole whose bytes were no UTF-8', () => {
    const text = sopWith({ '15 menit': '15mnt' });
    const findings = [{ rule: 'yaml-limits', message: 'not-utf-8', place: { span: { start: 0, end: 1 } } }];
    expect(fixSop({ ...inputOf(text), findings }).source.text).toBe(text);
  });

  test.each([
    ['stands behind an alias', { 'waktu: 10 menit': 'waktu: &w 10mnt', 'waktu: 20 menit': 'waktu: *w' }, '10mnt'],
    ['is written with escapes', { 'waktu: 10 menit': 'waktu: "10\\x6dnt"' }, '10\\x6dnt'],
    ['names a weekday', { 'pembuatan: 2026-01-12': 'pembuatan: "Senin, 12 Januari 2026"' }, 'Senin, 12'],
    ['is no day', { 'pembuatan: 2026-01-12': 'pembuatan: 31 Februari 2026' }, '31 Februari'],
    ['does not decode', { '19730412 199803 1 004': '197313121998031004' }, '197313121998031004'],
    [
      'is printed as it is',
      { 'waktu: 10 menit': 'waktu: {teks: 10mnt, nilai: 10 menit}' },
      '{teks: 10mnt, nilai: 10 menit}',
    ],
  ])('leaves a value that %s', (_, changes: Readonly<Record<string, string>>, kept) => {
    expect(fixed(sopWith(changes))).toContain(kept);
  });

  test('mends what is counted beside what is printed', () => {
    const text = sopWith({ 'waktu: 10 menit': 'waktu: {teks: 10mnt, nilai: 10mnt}' });
    expect(fixed(text)).toContain('{teks: 10mnt, nilai: 10 menit}');
  });

  test('makes the other mendings where one would not come out as it is meant', () => {
    const text = sopWith({ 'Mengajukan permohonan': 'Pengajuan permohonan', 'waktu: 15 menit': 'waktu: 15mnt' });
    const wild = {
      ...stepActiveVerb,
      check: () => {
        const start = text.indexOf('Formulir');
        const fix = { edits: [{ span: { start, end: start + 8 }, text: 'a, b' }] };
        return [{ rule: stepActiveVerb.name, place: { path: ['judul'] }, fix }];
      },
    };
    const after = fixSop(inputOf(text), [wild]).source.text;
    expect(after).toBe(text.replace('15mnt', '15 menit'));
  });

  test('leaves a file whole where two rules mend against each other', () => {
    const text = sopWith({ 'waktu: 15 menit': 'waktu: 15mnt' });
    const swing = {
      ...stepActiveVerb,
      check: function* ({ sop: { title } }: { sop: { title: string } }) {
        const [from, to] = title.startsWith('Penerbitan') ? ['Penerbitan', 'Pencabutan'] : ['Pencabutan', 'Penerbitan'];
        const place = { path: ['judul'], within: [0, 10] as const };
        yield { rule: stepActiveVerb.name, place, replacement: { from: from ?? '', to: to ?? '' } };
      },
    };
    expect(fixSop(inputOf(text), [swing])).toEqual({ source: createSource('a.sop.yaml', text), mended: new Map() });
  });

  test('leaves nothing that it could mend', () => {
    const { source } = fixSop(inputOf(MESSY));
    expect(check({ ...inputOf(''), source }).diagnostics.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});
