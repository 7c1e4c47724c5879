import { type CountableTime, expectedTimeOf } from '../analysis/expected/expected-time.js';
import { meanBound } from '../analysis/expected/mean-bound.js';
import type { StepTime } from '../analysis/step-time.js';
import type { TimeModel } from '../analysis/time-model.js';
import type { Finding } from '../diagnostics/diagnostic.js';
import { SERVICE_STANDARD } from './basis.js';
import type { Rule } from './rule.js';
import { inWords, limitInWords, longestSteps } from './time-words.js';
import { targetPath } from './way-path.js';

/** Less than this is the rounding of the computation. */
const NOTICEABLE = 1e-6;

/** What the agency promises is kept on average too, with the rework that the chances of its decisions foretell. */
export const timeExpected: Rule = {
  name: 'time-expected',
  code: 'SOP406',
  severity: 'warning',
  basis: SERVICE_STANDARD,
  messages: {
    id: {
      default:
        'Waktu rata-rata dengan pengulangan ialah {expected}, lebih lama daripada standar pelayanan {limit}, walaupun jalur normal hanya {normal}. Tambahan terbesar: {longest}. Kurangi pengembaliannya, persingkat langkah-langkah itu, atau sesuaikan `standar_pelayanan.waktu`.',
      return: '{share}% kembali ke langkah {to}',
    },
    en: {
      default:
        'With rework the average is {expectedEn}, longer than the service standard {limitEn}, although the normal way takes only {normalEn}. The largest additions: {longestEn}. Reduce the returns, shorten these steps, or adjust `standar_pelayanan.waktu`.',
      return: '{share}% return to step {to}',
    },
  },
  check: function* ({ sop, time, normalWay, config: { calendar } }) {
    const promised = sop.standard?.time;
    if (promised?.duration.kind !== 'closed' || promised.duration.maximum <= 0) return;
    const limit = promised.duration.maximum;
    const normal = normalWay();
    // A normal way that is too long already is a finding of time-total.
    if (normal === undefined || normal.minutes > limit) return;
    const model = time();
    // Without rework no case takes longer than the normal way.
    if (!canReturn(model) || meanBound(model) <= limit) return;
    const expected = expectedTimeOf(model);
    if (expected?.kind !== 'countable' || expected.minutes <= limit + NOTICEABLE) return;
    const additions = additionsOf(model, expected);
    const minutes = Math.round(expected.minutes);
    yield {
      rule: 'time-expected',
      data: {
        expected: inWords(minutes, expected.open, calendar, 'id'),
        expectedEn: inWords(minutes, expected.open, calendar, 'en'),
        limit: limitInWords(promised.text, limit, calendar, 'id'),
        limitEn: limitInWords(promised.text, limit, calendar, 'en'),
        normal: inWords(normal.minutes, normal.open, calendar, 'id'),
        normalEn: inWords(normal.minutes, normal.open, calendar, 'en'),
        longest: longestSteps(additions, calendar, 'id'),
        longestEn: longestSteps(additions, calendar, 'en'),
      },
      place: { path: ['standar_pelayanan', 'waktu'] },
      related: returnsOf(model),
    };
  },
};

/** Whether a way that leads back from where the normal way may pass is ever taken. */
function canReturn({ rests, chances }: TimeModel): boolean {
  const { ways } = chances();
  return [...rests.keys()].some((id) => ways.get(id)?.some(({ ahead, share }) => !ahead && share > 0));
}

/** The minutes that each step takes more than once. */
function additionsOf({ times }: TimeModel, { visits }: CountableTime): readonly StepTime[] {
  return [...times.values()].map((time) => {
    const again = Math.max(0, (visits.get(time.step) ?? 0) - 1);
    return { ...time, minutes: Math.round(again * time.minutes) };
  });
}

/** The ways back that have a chance. */
function returnsOf({ graph, chances }: TimeModel): NonNullable<Finding['related']> {
  const { ways } = chances();
  return [...graph.places.values()].flatMap((place) =>
    (ways.get(place.id) ?? []).flatMap(({ to, label, ahead, share }) => {
      const target = graph.places.get(to);
      if (ahead || label === null || share === 0 || target === undefined) return [];
      // "3.2" is the second part of step 3.
      const [, part] = place.id.split('.');
      const at = { step: place.step, part: part === undefined ? undefined : Number(part) - 1 };
      return [
        {
          place: { path: targetPath(at, { label }) },
          message: 'return',
          data: { share: Math.round(share * 1000) / 10, to: target.step },
        },
      ];
    }),
  );
}
