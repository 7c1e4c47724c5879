import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import type { Rule } from '../../src/rules/rule.js';
import { stepActiveVerb } from '../../src/rules/step-active-verb.js';
import { titlePrefix } from '../../src/rules/title-prefix.js';
import { createSource } from '../../src/source/source.js';

/** The text after all fixes of a rule, the last first, so that no edit moves another. */
function mended(rule: Rule, text: string): string {
  const input = { source: createSource('a.sop.yaml', text), config: DEFAULT_CONFIG, today: '2026-06-01' };
  const edits = check(input, [rule]).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((whole, edit) => whole.slice(0, edit.span.start) + edit.text + whole.slice(edit.span.end), text);
}

describe('step-active-verb puts the verb in the place of', () => {
  const activity = (text: string) => {
    const file = (inner: string) => `judul: A\nlangkah:\n  - kegiatan: ${inner} # sisa\n    pelaksana: a\n`;
    const after = mended(stepActiveVerb, file(text));
    const again = mended(stepActiveVerb, after);
    expect(again).toBe(after);
    return after.slice(after.indexOf('kegiatan: ') + 10, after.indexOf(' # sisa'));
  };

  test.each([
    ['Pemeriksaan berkas', 'Memeriksa berkas'],
    ['PEMERIKSAAN BERKAS', 'MEMERIKSA BERKAS'],
    ['"Pemeriksaan berkas: tahap 1"', '"Memeriksa berkas: tahap 1"'],
    ['penyusunan laporan', 'menyusun laporan'],
    ['Diterimanya berkas', 'Menerima berkas'],
    ['Ditetapkan jadwal rapat', 'Menetapkan jadwal rapat'],
    ['Serahkan surat', 'Menyerahkan surat'],
    ['Upload berkas', 'Mengunggah berkas'],
    ['ACC surat', 'Menyetujui surat'],
    ['Koordinasi dengan bidang', 'Berkoordinasi dengan bidang'],
    ['Tindak lanjut disposisi', 'Menindaklanjuti disposisi'],
    ['1. Pengarsipan surat', '1. Mengarsipkan surat'],
  ])('%s', (before, after) => expect(activity(before)).toBe(after));

  test.each([
    'Penulisan',
    'Pemeriksaan dan Editing',
    'Pemeriksaan awal berkas',
    'Pemeriksaan oleh Kepala',
    'Proses instalasi selesai',
    'Pemeriksaan telah rampung',
    'Persetujuan Kepala Dinas',
    'Pembayaran honor oleh bendahara',
    'Pelayanan informasi',
    'Publikasi BRS',
    'Penyulaman tanaman',
    'Berkas diperiksa',
    'Menerima berkas',
    'Pelatihan petugas',
    '"P\\x65meriksaan berkas"',
  ])('nothing in %s', (text) => expect(activity(text)).toBe(text));
});

describe('title-prefix drops', () => {
  test.each([
    ['SOP Penyusunan Renstra', 'Penyusunan Renstra'],
    ['SOP pemusnahan arsip', 'Pemusnahan arsip'],
    ['S.O.P Pengelolaan Surat Masuk', 'Pengelolaan Surat Masuk'],
    ['Standar Operasional Prosedur (SOP) Penerbitan Izin', 'Penerbitan Izin'],
    ['STANDAR OPERASIONAL PROSEDUR PELAKSANAAN KONTRAK', 'PELAKSANAAN KONTRAK'],
    ['"SOP: Pengelolaan Arsip"', '"Pengelolaan Arsip"'],
    ['SOP - Pengelolaan Arsip', 'Pengelolaan Arsip'],
    ['SOP tentang Pengelolaan Arsip', 'Pengelolaan Arsip'],
    ['Standar Prosedur Operasional Pelayanan Gigi', 'Pelayanan Gigi'],
  ])('the kind of the document from %s', (before, after) => {
    expect(mended(titlePrefix, `judul: ${before}\n`)).toBe(`judul: ${after}\n`);
  });

  test.each(['Penyusunan SOP', 'Sopir Dinas', 'Pos Layanan Terpadu', 'Standar Pelayanan Publik', 'SOP', 'SOP Arsip'])(
    'nothing from %s',
    (title) => expect(mended(titlePrefix, `judul: ${title}\n`)).toBe(`judul: ${title}\n`),
  );
});
