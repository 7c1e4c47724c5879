import { SOP, sopWith } from './sop.js';

/** So many SOPs, with findings of many kinds among them, also of one SOP beside another. */
export function manySops(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `unit-${index % 3}/${String(index).padStart(3, '0')}.sop.yaml`,
      sop(index),
    ]),
  );
}

function sop(index: number): string {
  const number = `000.8.3.3/${100 + (index % 7 === 0 ? 0 : index)}`;
  const title = `judul: Penerbitan Surat Keterangan Tahap ${index % 5 === 0 ? 1 : index}`;
  const named = { 'judul: Penerbitan Surat Keterangan': title, '000.8.3.3/017': number };
  if (index % 4 === 1) return sopWith({ ...named, 'waktu: 15 menit': 'waktu: segera besok' });
  if (index % 4 === 2) return sopWith({ ...named, 'keterkaitan: []': 'keterkaitan: [tiada.sop.yaml, {nomor: X-1}]' });
  if (index % 10 === 3) return `${SOP}\nlangkah: [\n`;
  return sopWith({ ...named, 'nomor: ': '# sop-abaikan number-unique, title-form: sudah benar\nnomor: ' });
}
