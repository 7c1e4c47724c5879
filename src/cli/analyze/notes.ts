import type { Language } from '../../messages/language.js';
import type { AnalyzedSop, Found } from './analyzed.js';
import { ranges } from './facts.js';

/** What must be known to read the figures of an SOP rightly. */
export function notesOf({ errors, found, changed }: AnalyzedSop, language: Language): readonly string[] {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const notes: string[] = [];
  if (errors.length > 0) {
    const rules = errors.join(', ');
    notes.push(
      say(
        `Berkas ini masih memuat kesalahan (${rules}), jadi angkanya belum tentu benar. Lihat "sop validate".`,
        `This file still has errors (${rules}), so its figures may be wrong. See "sop validate".`,
      ),
    );
  }
  const last = changed ?? found;
  return last === undefined ? notes : [...notes, ...assumptions(last, say)];
}

function assumptions({ analysis }: Found, say: (id: string, en: string) => string): readonly string[] {
  const { steps, expected, longest } = analysis;
  const notes: string[] = [];
  const open = steps.filter((step) => step.open).map(({ step }) => step);
  const ranged = steps.filter((step) => step.ranged).map(({ step }) => step);
  if (open.length > 0) {
    notes.push(
      say(
        `Waktu langkah ${ranges(open)} terbuka, hanya tarif, atau belum ada; jumlahnya batas bawah (≥).`,
        `The time of step ${ranges(open)} is open, a rate, or missing; sums are lower bounds (≥).`,
      ),
    );
  }
  if (ranged.length > 0) {
    notes.push(
      say(
        `Waktu langkah ${ranges(ranged)} berupa rentang; batas atasnya yang dihitung. "sop simulate" memakai seluruh rentang.`,
        `The time of step ${ranges(ranged)} is a range; its upper limit is counted. "sop simulate" uses the whole range.`,
      ),
    );
  }
  if (longest?.exact === false) {
    notes.push(
      say(
        'Jalan pada alur ini terlalu banyak untuk ditelusuri semua; jalur terpanjang itu batas bawah.',
        'There are too many ways in this flow to look at all; the longest one is a lower bound.',
      ),
    );
  }
  if (expected?.kind !== 'countable') return notes;
  if (expected.unstatedReturns.length > 0) {
    notes.push(
      say(
        `Keputusan langkah ${ranges(expected.unstatedReturns)} tidak menyebut peluang; pengembaliannya tidak masuk waktu harapan. Tulis "peluang", atau coba dengan --set.`,
        `The decision of step ${ranges(expected.unstatedReturns)} states no chance; its returns are not in the expected time. Write "peluang", or try --set.`,
      ),
    );
  }
  if (expected.unstatedBranches.length > 0) {
    notes.push(
      say(
        `Cabang langkah ${ranges(expected.unstatedBranches)} tidak menyebut peluang; yang terlama yang dihitung.`,
        `The branches of step ${ranges(expected.unstatedBranches)} state no chance; the longest is counted.`,
      ),
    );
  }
  if (expected.loose.length > 0) {
    notes.push(
      say(
        `Jalan serentak sesudah langkah ${ranges(expected.loose)} tidak dapat dihitung persis (pengulangan atau akhir di luar titik temunya); waktu harapan itu batas bawah. Pakai "sop simulate".`,
        `The parallel ways behind step ${ranges(expected.loose)} cannot be counted exactly (rework or an end beside where they meet); the expected time is a lower bound. Use "sop simulate".`,
      ),
    );
  }
  return notes;
}
