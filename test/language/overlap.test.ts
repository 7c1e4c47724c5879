import { describe, expect, test } from 'vitest';
import { contentOf, isSameText, isTakenUp, isWithin, named, shareContent } from '../../src/language/overlap.js';
import { stemOf } from '../../src/language/stem.js';

test('words of one root have one stem', () => {
  expect(new Set(['pemusnahan', 'memusnahkan', 'dimusnahkan', 'termusnahkan'].map(stemOf)).size).toBe(1);
  expect(new Set(['laporan', 'melaporkan', 'pelaporan'].map(stemOf)).size).toBe(1);
  expect(new Set(['draft', 'draf', 'konsep', 'rancangan'].map(stemOf)).size).toBe(1);
  expect(stemOf('data-data')).toBe('data');
  expect(stemOf('surat')).not.toBe(stemOf('nota'));
});

describe('two texts', () => {
  test('share what they speak of', () => {
    expect(shareContent('Draf surat jawaban', 'Konsep nota')).toBe(true);
    expect(shareContent('SK tim', 'Surat Keputusan')).toBe(true);
    expect(shareContent('BRS', 'Berita Resmi Statistik')).toBe(true);
    expect(shareContent('Tanda terima SK KP', 'Kenaikan Pangkat')).toBe(true);
    expect(shareContent('Draf DAIP', 'Daftar Arsip Inaktif yang Dipindahkan')).toBe(true);
    expect(shareContent('Tanda terima KTP-el', 'Penerbitan KTP Elektronik')).toBe(true);
    expect(shareContent('SP2D', 'Pencairan Dana')).toBe(true);
    expect(shareContent('Draf SK', 'Sidang Kode Etik')).toBe(false);
    expect(shareContent('Surat untuk pemohon', 'Tanda terima untuk kepala')).toBe(false);
    expect(shareContent('yang telah ada', 'yang telah ada')).toBe(false);
  });

  test('take up a thing by the short name in brackets behind it', () => {
    const isUsed = (thing: string, other: string) => isTakenUp(named(thing), named(other));
    expect(isUsed('Bukti pembayaran (SSRD)', 'SSRD')).toBe(true);
    expect(isUsed('SSRD', 'Surat setoran pajak (SSRD)')).toBe(true);
    expect(isUsed('Bukti pembayaran (SSRD)', 'Formulir SPPST')).toBe(false);
  });

  test('hold each other or not', () => {
    expect(isWithin('Buku agenda', 'Buku agenda surat masuk')).toBe(true);
    expect(isWithin('Buku agenda surat keluar', 'Buku agenda')).toBe(false);
    expect(isWithin('-', 'Buku agenda')).toBe(false);
  });

  test('are the same but for capitals and marks', () => {
    expect(isSameText('Surat PD, disposisi', 'surat pd,disposisi.')).toBe(true);
    expect(isSameText('Surat PD', 'Surat PD 2')).toBe(false);
  });
});

test('numbers and function words are no content', () => {
  expect([...contentOf('2 Surat yang telah di-arsip dan 1 lampiran')]).not.toContain('yang');
  expect([...contentOf('12 dan 3')]).toEqual([]);
});
