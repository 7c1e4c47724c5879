import { type NormalWay, normalWayBound, type RareWay, rareWaysOf } from '../analysis/normal-way.js';
import type { Finding, MessageData } from '../diagnostics/diagnostic.js';
import type { WorkCalendar } from '../model/config.js';
import { SERVICE_STANDARD } from './basis.js';
import type { Rule } from './rule.js';
import { inWords, limitInWords, longest, longestSteps } from './time-words.js';

/** What the agency promises is kept by a case in which nothing goes wrong. */
export const timeTotal: Rule = {
  name: 'time-total',
  code: 'SOP405',
  severity: 'error',
  basis: SERVICE_STANDARD,
  messages: {
    id: {
      default:
        'Jalur normal memakan waktu {total}, lebih lama daripada standar pelayanan {limit}. Yang terlama: {longest}. Persingkat langkah-langkah itu, atau sesuaikan `standar_pelayanan.waktu`.',
      branch:
        'Jalur normal memakan waktu {total}, lebih lama daripada standar pelayanan {limit}. Yang dihitung ialah jalan terlama, lewat {branches}, sebab janji berlaku bagi setiap pemohon. Yang terlama: {longest}. Persingkat langkah-langkah itu, atau sesuaikan `standar_pelayanan.waktu`.',
      step: 'langkah {step} memakan waktu {time}',
    },
    en: {
      default:
        'The normal way takes {totalEn}, longer than the service standard {limitEn}. The longest: {longestEn}. Shorten these steps, or adjust `standar_pelayanan.waktu`.',
      branch:
        'The normal way takes {totalEn}, longer than the service standard {limitEn}. What counts is the longest way, by {branchesEn}, since the promise is made to every applicant. The longest: {longestEn}. Shorten these steps, or adjust `standar_pelayanan.waktu`.',
      step: 'step {step} takes {timeEn}',
    },
  },
  check: function* ({ sop, normalWay, time, config: { calendar } }) {
    const promised = sop.standard?.time;
    if (promised?.duration.kind !== 'closed' || promised.duration.maximum <= 0) return;
    const limit = promised.duration.maximum;
    if (normalWayBound(sop) <= limit) return;
    const way = normalWay();
    if (way === undefined || way.minutes <= limit) return;
    const rare = rareWaysOf(time());
    yield {
      rule: 'time-total',
      ...(rare.length > 0 && { message: 'branch' }),
      data: { ...dataOf(way, promised.text, limit, calendar), ...branchesOf(rare) },
      place: { path: ['standar_pelayanan', 'waktu'] },
      related: relatedSteps(way, calendar),
    };
  },
};

function dataOf(way: NormalWay, text: string, limit: number, calendar: WorkCalendar): MessageData {
  return {
    total: inWords(way.minutes, way.open, calendar, 'id'),
    totalEn: inWords(way.minutes, way.open, calendar, 'en'),
    limit: limitInWords(text, limit, calendar, 'id'),
    limitEn: limitInWords(text, limit, calendar, 'en'),
    longest: longestSteps(way.steps, calendar, 'id'),
    longestEn: longestSteps(way.steps, calendar, 'en'),
  };
}

/** Branches that a reviewer may not have thought of: “Perlu pendalaman” pada langkah 5 (5%). */
function branchesOf(rare: readonly RareWay[]): MessageData {
  if (rare.length === 0) return {};
  const inOne = (at: string) =>
    rare.map(({ step, label, share }) => `“${label}” ${at} ${step} (${Math.round(share * 100)}%)`).join(', ');
  return { branches: inOne('pada langkah'), branchesEn: inOne('at step') };
}

function relatedSteps(way: NormalWay, calendar: WorkCalendar): NonNullable<Finding['related']> {
  return longest(way.steps).map(({ step, minutes, open }) => ({
    place: { path: ['langkah', step - 1, 'waktu'] },
    message: 'step',
    data: { step, time: inWords(minutes, open, calendar, 'id'), timeEn: inWords(minutes, open, calendar, 'en') },
  }));
}
