import type { Analysis } from '../../analysis/analyze.js';
import type { Promised } from '../../analysis/promise.js';
import type { WorkCalendar } from '../../model/config.js';
import { numberText, percentText, type TimeWriter, timeText } from './units.js';

/** One figure of an SOP in words, by a name that both of two analyses share. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Minutes, where it is a time that can be compared. */
  readonly minutes?: number;
  /** How it stands to what is promised. */
  readonly tone?: 'good' | 'bad';
}

/** The figures of one analysis in words, in the order in which they are read. */
export function factsOf(analysis: Analysis, calendar: WorkCalendar, writer: TimeWriter): readonly Fact[] {
  const { normal, longest, expected, promised } = analysis;
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const time = (minutes: number, open = false) => timeText(minutes, open, calendar, writer);
  const facts: Fact[] = [];
  if (normal === undefined) {
    facts.push({
      key: 'normal',
      label: say('Jalur normal', 'Normal way'),
      text: say('tidak ada jalan sampai selesai', 'no way leads to an end'),
      tone: 'bad',
    });
  } else {
    const apart =
      normal.waiting > 0
        ? say(
            ` (kerja ${time(normal.work)}, tunggu ${time(normal.waiting)})`,
            ` (work ${time(normal.work)}, waiting ${time(normal.waiting)})`,
          )
        : '';
    facts.push({
      key: 'normal',
      label: say('Jalur normal', 'Normal way'),
      text: `${time(normal.minutes, normal.open)}${apart}`,
      minutes: normal.minutes,
      ...toneOf(normal.minutes, promised),
    });
    facts.push({
      key: 'critical',
      label: say('Jalur kritis', 'Critical path'),
      text: `${say('langkah', 'steps')} ${ranges(normal.steps.map(({ step }) => step))}`,
    });
  }
  if (longest !== undefined) {
    const isSame = normal !== undefined && Math.abs(longest.minutes - normal.minutes) < 0.5;
    facts.push({
      key: 'longest',
      label: say('Terpanjang tanpa pengulangan', 'Longest without repeats'),
      text: isSame
        ? say('sama dengan jalur normal', 'the same as the normal way')
        : `${time(longest.minutes, !longest.exact || normal?.open === true)} (${say('langkah', 'steps')} ${ranges(longest.steps)})`,
      minutes: longest.minutes,
    });
  }
  if (expected?.kind === 'endless') {
    facts.push({
      key: 'expected',
      label: say('Waktu harapan', 'Expected time'),
      text: say('tak berhingga: pengulangan pasti terjadi', 'without end: rework is certain'),
      tone: 'bad',
    });
  }
  if (expected?.kind === 'countable') {
    const isBound = expected.open || expected.loose.length > 0;
    facts.push({
      key: 'expected',
      label: say('Waktu harapan', 'Expected time'),
      text: `${time(expected.minutes, isBound)} ± ${time(expected.deviation)}${
        expected.waiting > 0 ? say(` (tunggu ${time(expected.waiting)})`, ` (waiting ${time(expected.waiting)})`) : ''
      }`,
      minutes: expected.minutes,
      ...toneOf(expected.minutes, promised),
    });
  }
  if (promised !== undefined) facts.push(promiseFact(analysis, promised, calendar, writer));
  for (const stage of analysis.stages) {
    const { limit } = stage.promised ?? {};
    const against = limit === undefined ? say('tanpa batas', 'no limit') : `${say('batas', 'limit')} ${time(limit)}`;
    const mean = stage.expected === undefined ? '' : `, ${say('harapan', 'expected')} ${time(stage.expected)}`;
    facts.push({
      key: `stage ${stage.name}`,
      label: `${say('Tahap', 'Stage')} ${stage.name}`,
      text: `${time(stage.minutes, stage.open)}${mean} (${against})`,
      minutes: stage.minutes,
      ...toneOf(stage.minutes, stage.promised),
    });
  }
  facts.push({ key: 'handOvers', label: say('Alih tangan', 'Hand-overs'), text: `${analysis.handOvers}` });
  facts.push({
    key: 'approvals',
    label: say('Pemeriksaan/persetujuan beruntun', 'Examinations/approvals in a row'),
    text:
      analysis.approvals.length === 0
        ? say('tidak ada', 'none')
        : `${analysis.approvals.length} (${say('langkah', 'steps')} ${ranges(analysis.approvals)})`,
  });
  facts.push({ key: 'returns', label: say('Kembali ke pemohon', 'Returns to the applicant'), text: returnsText() });
  return facts;

  function returnsText(): string {
    if (analysis.returns.length === 0) return say('tidak ada', 'none');
    const known = analysis.returns.flatMap(({ times }) => times ?? []);
    const often = known.reduce((sum, times) => sum + times, 0);
    const steps = ranges(analysis.returns.map(({ step }) => step));
    const mean =
      known.length < analysis.returns.length
        ? say('peluang belum ditulis', 'chances not stated')
        : say(`${numberText(often, 'id')} kali per kasus`, `${numberText(often, 'en')} times a case`);
    return `${say('dari langkah', 'from step')} ${steps}: ${mean}`;
  }
}

function promiseFact(analysis: Analysis, promised: Promised, calendar: WorkCalendar, writer: TimeWriter): Fact {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const label = say('Standar pelayanan', 'Service standard');
  const { limit, text } = promised;
  const kept = promised.kept();
  if (limit === undefined) return { key: 'promised', label, text: `“${text}”` };
  const used = analysis.normal ? analysis.normal.minutes / limit : 0;
  const share = say(
    `jalur normal memakai ${percentText(used, 'id')}`,
    `the normal way uses ${percentText(used, 'en')}`,
  );
  const often =
    kept === undefined
      ? ''
      : say(`; ditepati pada ${percentText(kept, 'id')} kasus`, `; kept in ${percentText(kept, 'en')} of the cases`);
  return { key: 'promised', label, text: `${timeText(limit, false, calendar, writer)} (${share}${often})` };
}

function toneOf(minutes: number, promised: Promised | undefined): Pick<Fact, 'tone'> {
  if (promised?.limit === undefined) return {};
  return { tone: minutes > promised.limit ? 'bad' : 'good' };
}

/** `1–4, 7`: numbers in the order given, neighbours joined. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
