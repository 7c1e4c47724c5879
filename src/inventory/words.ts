import type { Language, Words } from '../messages/language.js';
import { formatDate } from '../model/dates.js';
import type { Inventory } from './inventory.js';
import { STATUS_WORDS, STATUSES } from './status.js';

export const TITLE: Words = { id: 'Daftar SOP', en: 'List of SOPs' };

/** Numbers the rows. */
export const ROW: Words = { id: 'No.', en: 'No.' };

/** Errors, warnings and infos together in one column. */
export const FINDINGS: Words = { id: 'Temuan', en: 'Findings' };

/** What the letters in that column mean. */
export const FINDINGS_KEY: Words = {
  id: 'Temuan: K kesalahan, P peringatan, C catatan.',
  en: 'Findings: E errors, W warnings, I infos.',
};

export const FINDING_LETTERS: Readonly<Record<Language, { error: string; warning: string; info: string }>> = {
  id: { error: 'K', warning: 'P', info: 'C' },
  en: { error: 'E', warning: 'W', info: 'I' },
};

/** `12 SOP: 8 berlaku, 3 perlu evaluasi, 1 draf.` */
export function countsInWords({ entries }: Inventory, language: Language): string {
  const none = { id: 'Tidak ada SOP.', en: 'No SOPs.' };
  if (entries.length === 0) return none[language];
  const counted = [...STATUSES].reverse().flatMap((status) => {
    const count = entries.filter((entry) => entry.status === status).length;
    return count === 0 ? [] : [`${count} ${STATUS_WORDS[status][language]}`];
  });
  const plural = language === 'en' && entries.length > 1 ? 's' : '';
  return `${entries.length} SOP${plural}: ${counted.join(', ')}.`;
}

/** `Keadaan per 1 Juni 2026` */
export function dayInWords({ today }: Inventory, language: Language): string {
  return language === 'id' ? `Keadaan per ${formatDate(today)}` : `As of ${today}`;
}
