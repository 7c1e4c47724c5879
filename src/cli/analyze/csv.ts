import { csvLines, csvText } from '../../reporters/csv-text.js';
import type { AnalyzedSop } from './analyzed.js';
import type { Part } from './part.js';
import { inUnit, type TimeWriter, unitName } from './units.js';

/** The table of the figures, under its heads. */
export function analysisCsv(parts: readonly Part[], { language, unit }: TimeWriter): string {
  const name = unitName(unit, language);
  const head = HEADS[language].map((text) => text.replace('{unit}', name));
  return csvText([head]) + parts.map(({ text }) => text).join('');
}

/** An SOP as a row, times as figures in the unit; with `--set` a second row for the SOP as it would be. */
export function csvPart(each: AnalyzedSop, writer: TimeWriter): string {
  return csvLines([rowOf(each, false, writer), ...(each.changed === undefined ? [] : [rowOf(each, true, writer)])]);
}

const HEADS = {
  id: [
    'Berkas',
    'Judul',
    'Keadaan',
    'Langkah',
    'Jalur normal ({unit})',
    'Kerja ({unit})',
    'Tunggu ({unit})',
    'Terbuka',
    'Terpanjang tanpa pengulangan ({unit})',
    'Waktu harapan ({unit})',
    'Simpangan baku ({unit})',
    'Standar pelayanan ({unit})',
    'Bagian kasus yang ditepati',
    'Alih tangan',
    'Persetujuan beruntun',
    'Jalan kembali ke pemohon',
    'Saran',
    'Kesalahan',
  ],
  en: [
    'File',
    'Title',
    'State',
    'Steps',
    'Normal way ({unit})',
    'Work ({unit})',
    'Waiting ({unit})',
    'Open',
    'Longest without repeats ({unit})',
    'Expected time ({unit})',
    'Standard deviation ({unit})',
    'Service standard ({unit})',
    'Share of cases kept',
    'Hand-overs',
    'Approvals in a row',
    'Ways back to the applicant',
    'Advice',
    'Errors',
  ],
} as const;

function rowOf(each: AnalyzedSop, isChanged: boolean, { language, unit }: TimeWriter): readonly (string | number)[] {
  const { path, title, calendar, errors } = each;
  const found = isChanged ? each.changed : each.found;
  const state = isChanged ? { id: 'sesudah', en: 'after' } : { id: 'sekarang', en: 'now' };
  const figure = (minutes: number | undefined) => (minutes === undefined ? '' : inUnit(minutes, unit, calendar));
  const { normal, longest, expected, promised, handOvers, approvals, returns } = found?.analysis ?? {};
  const countable = expected?.kind === 'countable' ? expected : undefined;
  const kept = promised?.kept();
  const isOpen = normal?.open === true || countable?.open === true;
  return [
    path,
    title,
    state[language],
    found?.sop.steps.length ?? '',
    figure(normal?.minutes),
    figure(normal?.work),
    figure(normal?.waiting),
    isOpen ? { id: 'ya', en: 'yes' }[language] : { id: 'tidak', en: 'no' }[language],
    figure(longest?.minutes),
    figure(countable?.minutes),
    figure(countable?.deviation),
    figure(promised?.limit),
    kept === undefined ? '' : Math.round(kept * 10_000) / 10_000,
    handOvers ?? '',
    approvals?.length ?? '',
    returns?.length ?? '',
    found?.advice.length ?? '',
    errors.join(' '),
  ];
}
