import { nearest } from '../model/nearest.js';
import { MEASURABLE } from './basis.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';

/** Times can be read. Open phrases can; they are the business of vague-words and integrity-open-time. */
export const timeFormat: Rule = {
  name: 'time-format',
  code: 'SOP401',
  severity: 'error',
  local: true,
  basis: MEASURABLE,
  messages: {
    id: {
      default:
        '“{text}” tidak terbaca sebagai waktu. Waktu termasuk mutu baku dan harus terukur. Tulis angka dan satuannya, misalnya `15 menit`, `2 jam`, `3 hari kerja`, atau `maksimal 1 minggu`.',
      dash: '“{text}” bukan waktu. Waktu termasuk mutu baku dan harus terukur. Tulis angka dan satuannya, misalnya `15 menit`, `2 jam`, atau `3 hari kerja`.',
      unit: '“{text}” tidak menyebut satuan. Waktu termasuk mutu baku dan harus terukur. Tulis satuannya, misalnya `{text} menit`, `{text} jam`, atau `{text} hari kerja`.',
      seconds:
        '“{text}” memakai detik, satuan yang terlalu kecil untuk mutu baku. Waktu ditulis dalam menit, jam, hari kerja, atau satuan yang lebih besar. Tulis `{minutes}`, atau gabungkan dengan langkah di dekatnya.',
      near: '“{text}” tidak terbaca sebagai waktu: satuan “{unit}” tidak dikenal. Maksud Anda `{near}`?',
      value:
        'Kunci `nilai` pada waktu “{text}” tidak terbaca. `teks` dicetak, `nilai` dihitung, jadi `nilai` harus berupa angka dan satuan, misalnya `nilai: 2 hari kerja`.',
    },
    en: {
      default:
        '“{text}” cannot be read as a time. Time is part of the standard of quality and must be measurable. Write a figure and its unit, for example `15 menit`, `2 jam`, `3 hari kerja` or `maksimal 1 minggu`.',
      dash: '“{text}” is no time. Time is part of the standard of quality and must be measurable. Write a figure and its unit, for example `15 menit`, `2 jam` or `3 hari kerja`.',
      unit: '“{text}” has no unit. Time is part of the standard of quality and must be measurable. Add the unit, for example `{text} menit`, `{text} jam` or `{text} hari kerja`.',
      seconds:
        '“{text}” is in seconds, a unit too small for a standard of quality. Times are in minutes, hours, working days or longer. Write `{minutes}`, or join the step to one beside it.',
      near: '“{text}” cannot be read as a time: the unit “{unit}” is unknown. Did you mean `{near}`?',
      value:
        'The key `nilai` of the time “{text}” cannot be read. `teks` is printed and `nilai` is counted, so it must be a figure and a unit, for example `nilai: 2 hari kerja`.',
    },
  },
  check: function* ({ written, allTimes }) {
    for (const { time, path } of allTimes()) {
      if (time.duration.kind !== 'invalid') continue;
      // A dash in the column of the time is an empty box, which step-quality-complete tells.
      if (path[0] === 'langkah' && path.at(-1) === 'waktu' && isBlank(time.text)) continue;
      const isApart = written([...path, 'nilai']) !== undefined;
      const { message, data } = isApart ? { message: 'value', data: {} } : describe(time.text);
      const place = { path: isApart ? [...path, 'nilai'] : path };
      yield { rule: 'time-format', message, data: { text: time.text, ...data }, place };
    }
  },
};

const UNITS = [
  'menit',
  'jam',
  'hari',
  'hari kerja',
  'hari kalender',
  'minggu',
  'bulan',
  'triwulan',
  'semester',
  'tahun',
];

function describe(text: string): { readonly message: string; readonly data: Readonly<Record<string, string>> } {
  if (/^[-–—]+$/.test(text)) return { message: 'dash', data: {} };
  if (/^\d+([.,]\d+)?$/.test(text)) return { message: 'unit', data: {} };
  const [, seconds] = /^\D{0,12}?(\d{1,4})\s*(?:detik|dtk)\.?$/i.exec(text) ?? [];
  if (seconds !== undefined) return { message: 'seconds', data: { minutes: minutesOf(Number(seconds)) } };
  const [, figure, unit] = /^(\D{0,12}\d[\d\s.,/–-]*?)\s*([a-z][a-z ]*)\.?$/i.exec(text) ?? [];
  const near = unit === undefined || UNITS.includes(unit.toLowerCase()) ? undefined : nearest(unit, UNITS);
  if (figure === undefined || unit === undefined || near === undefined) return { message: 'default', data: {} };
  return { message: 'near', data: { unit, near: `${figure} ${near}` } };
}

/** Rounded up, as an upper limit is: half a minute at least. */
function minutesOf(seconds: number): string {
  return seconds <= 30 ? '½ menit' : `${Math.ceil(seconds / 60)} menit`;
}
