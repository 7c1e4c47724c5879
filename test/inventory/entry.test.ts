import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { entryOf } from '../../src/inventory/entry.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';
import { SOP, sopWith } from '../cli/sop.js';
import { BLANK } from './sample.js';

const TODAY = '2026-06-01';
const entryFor = (text: string, today = TODAY) =>
  entryOf(check({ source: createSource('a.sop.yaml', text), config: DEFAULT_CONFIG, today }), today);

describe('the entry of an SOP', () => {
  test('says what the list of an agency needs', () => {
    const entry = entryFor(SOP);
    expect(entry).toMatchObject({
      file: 'a.sop.yaml',
      number: '000.8.3.3/017/DISPERPUS/2026',
      title: 'Penerbitan Surat Keterangan',
      agency: 'Pemerintah Provinsi Contoh',
      unit: 'Dinas Perpustakaan dan Kearsipan',
      created: '2026-01-12',
      revised: '',
      effective: '2026-02-02',
      status: 'berlaku',
      review: '2027-02-02',
      steps: 3,
      time: { minutes: 45, open: false },
    });
    expect(entry.findings.error).toBe(0);
  });

  test('counts the findings and is a draft with errors', () => {
    const entry = entryFor(sopWith({ 'waktu: 15 menit': 'waktu: segera besok' }));
    expect(entry.findings.error).toBe(1);
    expect(entry.status).toBe('draf');
  });

  test('knows the lower bound of an open time', () => {
    expect(entryFor(sopWith({ 'waktu: 15 menit': 'waktu: sesuai kebutuhan' })).time).toMatchObject({
      minutes: 30,
      open: true,
    });
  });

  test('rounds the minutes of calendar days', () => {
    expect(entryFor(sopWith({ 'waktu: 15 menit': 'waktu: 1 hari kalender' })).time?.minutes).toBe(351);
  });

  test('keeps a date as written where it is no day, and joins the lines of a unit', () => {
    const unit = 'unit: [Dinas A, Bidang B]';
    const entry = entryFor(
      sopWith({ 'pembuatan: 2026-01-12': 'pembuatan: Januari 2026', 'unit: Dinas Perpustakaan dan Kearsipan': unit }),
    );
    expect(entry.created).toBe('Januari 2026');
    expect(entry.unit).toBe('Dinas A, Bidang B');
  });

  test('is there for a file that holds no SOP', () => {
    expect(entryFor('- bukan SOP\n')).toEqual({ ...BLANK, file: 'a.sop.yaml' });
  });
});
