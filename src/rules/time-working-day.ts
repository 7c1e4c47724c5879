import type { Rule } from './rule.js';

/** "Hari" alone may be working days or days of the calendar. */
export const timeWorkingDay: Rule = {
  name: 'time-working-day',
  code: 'SOP404',
  severity: 'info',
  local: true,
  basis: {
    id: 'Perpres 21/2023: hari kerja dan jam kerja instansi pemerintah',
    en: 'Perpres 21/2023: working days and hours of the government',
  },
  messages: {
    id: {
      default:
        'Waktu “{text}” tidak menyebut hari kerja atau hari kalender; di sini dihitung sebagai hari kerja. Tulis `hari kerja` atau `hari kalender`, agar pemohon dan pelaksana menghitungnya dengan cara yang sama.',
    },
    en: {
      default:
        'The time “{text}” says neither working days nor calendar days; working days are counted here. Write `hari kerja` or `hari kalender`, so that everybody counts alike.',
    },
  },
  check: function* ({ allTimes }) {
    for (const { time, path } of allTimes()) {
      if (time.duration.kind === 'closed' && time.duration.plainDay) {
        yield { rule: 'time-working-day', data: { text: time.text }, place: { path } };
      }
    }
  },
};
