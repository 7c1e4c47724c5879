import type { ColumnsProblem, LogField } from '../../conformance/columns.js';
import type { ReadLog } from '../../conformance/read-log.js';
import type { DateOrder } from '../../conformance/timestamp.js';
import { usageError } from '../cli-error.js';

const NAMES: Readonly<Record<LogField, { readonly id: string; readonly en: string }>> = {
  case: { id: 'nomor kasus (kasus)', en: 'the case (kasus)' },
  step: { id: 'langkah', en: 'the step (langkah)' },
  actor: { id: 'pelaksana', en: 'the pelaksana' },
  start: { id: 'waktu mulai (mulai)', en: 'the start (mulai)' },
  end: { id: 'waktu selesai (selesai)', en: 'the end (selesai)' },
};

/** Says which column is missing, what the log has, and how to map it. */
export function columnsProblem(shown: string, headings: readonly string[], problem: ColumnsProblem) {
  const there = headings.join(', ');
  if (problem.kind === 'no-time') {
    return usageError({
      id: `"${shown}" tidak mempunyai kolom waktu (mulai atau selesai). Kolom yang ada: ${there}. Sebutkan dengan --columns start=…,end=….`,
      en: `"${shown}" has no column of times (mulai or selesai). Its columns: ${there}. Name them by --columns start=…,end=….`,
    });
  }
  const near = {
    id: problem.near === undefined ? '' : ` Maksud Anda "${problem.near}"?`,
    en: problem.near === undefined ? '' : ` Did you mean "${problem.near}"?`,
  };
  const name = NAMES[problem.field];
  if (problem.kind === 'unknown') {
    return usageError({
      id: `"${shown}" tidak mempunyai kolom "${problem.given}" (--columns ${problem.field}).${near.id} Kolom yang ada: ${there}.`,
      en: `"${shown}" has no column "${problem.given}" (--columns ${problem.field}).${near.en} Its columns: ${there}.`,
    });
  }
  return usageError({
    id: `"${shown}" tidak mempunyai kolom ${name.id}.${near.id} Kolom yang ada: ${there}. Sebutkan dengan --columns ${problem.field}=….`,
    en: `"${shown}" has no column for ${name.en}.${near.en} Its columns: ${there}. Name it by --columns ${problem.field}=….`,
  });
}

export function emptyLog(shown: string) {
  return usageError({
    id: `"${shown}" kosong. Log memerlukan baris judul (kasus, langkah, pelaksana, mulai, selesai) dan satu baris tiap kejadian.`,
    en: `"${shown}" is empty. A log needs headings (kasus, langkah, pelaksana, mulai, selesai) and a row for each event.`,
  });
}

/** No row can be used: why, so that nobody takes an empty report for a clean one. */
export function nothingUsable(shown: string, { counts, unknownSteps }: ReadLog, order: DateOrder) {
  const { firstUnreadable } = counts;
  const [unknown] = unknownSteps;
  const date = {
    id: firstUnreadable
      ? ` Waktu pada baris ${firstUnreadable.line}, "${firstUnreadable.text}", tidak terbaca (urutan ${order}); coba --dates mdy atau ymd.`
      : '',
    en: firstUnreadable
      ? ` The time on line ${firstUnreadable.line}, "${firstUnreadable.text}", cannot be read (order ${order}); try --dates mdy or ymd.`
      : '',
  };
  const step = {
    id: unknown
      ? ` Langkah "${unknown.text}" tidak ada dalam SOP.${unknown.near === undefined ? '' : ` Maksudnya "${unknown.near}"?`}`
      : '',
    en: unknown
      ? ` The SOP has no step "${unknown.text}".${unknown.near === undefined ? '' : ` Is "${unknown.near}" meant?`}`
      : '',
  };
  return usageError({
    id: `Tidak satu pun dari ${counts.rows} baris "${shown}" dapat dipakai.${step.id}${date.id}`,
    en: `None of the ${counts.rows} rows of "${shown}" can be used.${step.en}${date.en}`,
  });
}
