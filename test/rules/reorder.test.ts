import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { actorOrder } from '../../src/rules/actor-order.js';
import { legalOrder } from '../../src/rules/legal-order.js';
import type { Rule } from '../../src/rules/rule.js';
import { createSource } from '../../src/source/source.js';

test('actor-order moves the columns with their comments, unused ones last', () => {
  const text = `judul: Penerbitan Izin
pelaksana:
  # tanda tangan
  kadis: Kepala Dinas
  arsip: Arsiparis # belum dipakai
  pemohon: {nama: Pemohon, eksternal: true}
langkah:
  - {kegiatan: Mengajukan permohonan, pelaksana: pemohon}
  - {kegiatan: Menandatangani izin, pelaksana: kadis}
`;
  const mended = fixed(actorOrder, text);
  expect(mended).toBe(`judul: Penerbitan Izin
pelaksana:
  pemohon: {nama: Pemohon, eksternal: true}
  # tanda tangan
  kadis: Kepala Dinas
  arsip: Arsiparis # belum dipakai
langkah:
  - {kegiatan: Mengajukan permohonan, pelaksana: pemohon}
  - {kegiatan: Menandatangani izin, pelaksana: kadis}
`);
  expect(fixed(actorOrder, mended ?? '')).toBeUndefined();
});

test('legal-order moves the rules with their comments and leaves what stands apart where it is', () => {
  const text = `judul: Penerbitan Izin
dasar_hukum:
  - Perpres 97/2014 tentang PTSP # presiden
  - Rencana Strategis

  # dua undang-undang
  - UU 23/2014 tentang Pemerintahan Daerah
  # yang lama
  - UU 25/2009 tentang Pelayanan Publik
`;
  const mended = fixed(legalOrder, text);
  expect(mended).toBe(`judul: Penerbitan Izin
dasar_hukum:
  - Rencana Strategis
  # yang lama
  - UU 25/2009 tentang Pelayanan Publik

  # dua undang-undang
  - UU 23/2014 tentang Pemerintahan Daerah
  - Perpres 97/2014 tentang PTSP # presiden
`);
  expect(fixed(legalOrder, mended ?? '')).toBeUndefined();
});

/** The text after the fix of the rule's first finding; undefined where there is none. */
function fixed(rule: Rule, text: string): string | undefined {
  const source = createSource('a.sop.yaml', text);
  const { diagnostics } = check({ source, config: DEFAULT_CONFIG, today: '2026-06-01' }, [rule]);
  const edits = diagnostics.find((diagnostic) => diagnostic.rule === rule.name)?.fix?.edits;
  return edits?.reduceRight((all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end), text);
}
