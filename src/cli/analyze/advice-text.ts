import { type Advice, savingOf } from '../../analysis/advice/advice.js';
import type { WorkCalendar } from '../../model/config.js';
import { ranges } from './facts.js';
import { type TimeWriter, timeText } from './units.js';

/** One advice as a sentence with what it saves. */
export function adviceText(advice: Advice, calendar: WorkCalendar, writer: TimeWriter): string {
  const { language } = writer;
  const saves = timeText(savingOf(advice), false, calendar, writer);
  const normal = timeText(Math.max(0, advice.normal), false, calendar, writer);
  const same = Math.abs(savingOf(advice) - advice.normal) < 0.5;
  const figures = {
    id: `hemat ${saves}${same ? '' : ` dari waktu harapan (jalur normal ${normal})`}`,
    en: `saves ${saves}${same ? '' : ` of the expected time (normal way ${normal})`}`,
  };
  return `${SENTENCES[language][advice.kind](ranges(advice.steps), ranges(advice.without ?? []), advice.steps)}: ${figures[language]}.`;
}

type Sentence = (steps: string, without: string, numbers: readonly number[]) => string;

const SENTENCES: Readonly<Record<'id' | 'en', Readonly<Record<Advice['kind'], Sentence>>>> = {
  id: {
    approvals: (steps, without) =>
      `Langkah ${steps} memeriksa atau menyetujui hal yang sama berturut-turut; langkah ${without} dapat ditiadakan atau didelegasikan`,
    'examined-twice': (_, __, numbers) =>
      `Langkah ${numbers[1]} memeriksa lagi apa yang sudah diperiksa langkah ${numbers[0]}; cukup diperiksa sekali, pada langkah ${numbers[0]}`,
    'side-by-side': (_, __, numbers) =>
      `Langkah ${numbers[1]} tidak memerlukan hasil langkah ${numbers[0]}; keduanya dapat berjalan serentak`,
    waiting: (steps) =>
      `Menunggu sebelum langkah ${steps} lebih lama daripada kerjanya; tunggu paling lama selama kerjanya`,
    'early-check': (_, __, numbers) =>
      `Kekurangan yang baru ditemukan pada langkah ${numbers[1]} diperiksa sudah pada langkah ${numbers[0]}, agar pemohon tidak menunggu`,
    half: (steps) => `Langkah ${steps} memakan lebih dari separuh jalur normal; percepat sampai separuhnya`,
  },
  en: {
    approvals: (steps, without) =>
      `Steps ${steps} examine or approve the same one after the other; step ${without} can fall away or be delegated`,
    'examined-twice': (_, __, numbers) =>
      `Step ${numbers[1]} examines again what step ${numbers[0]} has examined; once, in step ${numbers[0]}, is enough`,
    'side-by-side': (_, __, numbers) =>
      `Step ${numbers[1]} needs nothing of step ${numbers[0]}; both can run side by side`,
    waiting: (steps) => `The waiting before step ${steps} is longer than the work; wait no longer than the work takes`,
    'early-check': (_, __, numbers) =>
      `What step ${numbers[1]} finds missing is looked for in step ${numbers[0]} already, so that the applicant need not wait`,
    half: (steps) => `Step ${steps} takes over half of the normal way; make it twice as fast`,
  },
};
