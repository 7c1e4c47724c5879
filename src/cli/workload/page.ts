import type { Language } from '../../messages/language.js';
import type { VolumeProblem } from '../../workload/volumes.js';
import type { Workload } from '../../workload/workload.js';
import { barsSvg } from '../analyze/bars-svg.js';
import { numberText } from '../analyze/units.js';
import type { ReportPage } from '../report/report.js';

/** What a report on the workload tells. */
export interface Told {
  readonly result: Workload;
  readonly problems: readonly VolumeProblem[];
  /** The file of volumes. */
  readonly shown: string;
  readonly hoursAYear: number;
  /** SOPs with errors on which their figures depend. */
  readonly faulty: readonly string[];
}

/** The workload as a page. */
export function workloadPage(told: Told, language: Language): ReportPage {
  const { result, shown, hoursAYear } = told;
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const number = (value: number, decimals = 1) => numberText(value, language, decimals);
  const most = Math.max(1e-9, ...result.actors.map(({ hours }) => hours));
  const inside = result.actors.filter(({ external }) => !external);
  const hours = inside.reduce((sum, actor) => sum + actor.hours, 0);
  const bound = (open: boolean) => (open ? '≥ ' : '');
  const bars = inside.map(({ label, hours: yearly, open }) => ({
    label,
    figure: `${bound(open)}${number(yearly)} ${say('jam', 'h')}`,
    work: yearly / most,
    waiting: 0,
  }));
  return {
    title: say('Beban kerja setahun', 'Workload of a year'),
    subtitle: `${shown} · ${result.sops.length} SOP · ${number(hoursAYear, 0)} ${say('jam kerja efektif setahun', 'effective working hours a year')}`,
    alerts: problemTexts(told, language),
    parts: [
      {
        title: say('Menurut pelaksana', 'By pelaksana'),
        columns: [
          { head: 'Pelaksana', wraps: true },
          { head: 'SOP', right: true, dispensable: 2 },
          { head: say('jam setahun', 'hours a year'), right: true },
          { head: say('kebutuhan pegawai', 'full-time equivalents'), right: true },
          { head: say('jumlah dalam SOP', 'officers in the SOPs'), right: true, dispensable: 1 },
        ],
        rows: [
          ...result.actors.map((actor) => ({
            cells: [
              actor.external ? `${actor.label} ${say('(luar)', '(outside)')}` : actor.label,
              `${actor.sops.length}`,
              `${bound(actor.open)}${number(actor.hours)}`,
              actor.needed === undefined ? '–' : `${bound(actor.open)}${number(actor.needed, 2)}`,
              actor.external ? '–' : `${actor.officers}`,
            ],
            bar: { work: actor.hours / most, waiting: 0 },
            ...(actor.needed !== undefined && actor.needed > actor.officers ? { tone: 'bad' as const } : {}),
          })),
          {
            cells: [
              say('Jumlah (di dalam kantor)', 'Sum (inside the office)'),
              '',
              number(hours),
              number(hours / hoursAYear, 2),
              '',
            ],
            tone: 'strong' as const,
          },
        ],
        ...(bars.length === 0 ? {} : { chart: barsSvg(bars, say('Jam setahun', 'Hours a year')) }),
        caption: say('Jam kerja setahun di dalam kantor.', 'Hours of work a year inside the office.'),
      },
      {
        title: say('Menurut SOP', 'By SOP'),
        columns: [
          { head: 'SOP', wraps: true },
          { head: say('volume', 'volume'), right: true },
          { head: say('jam tiap kasus', 'hours a case'), right: true },
          { head: say('jam setahun', 'hours a year'), right: true },
        ],
        rows: result.sops.map(({ title, volume, hoursPerCase, hours: yearly, open }) => ({
          cells: [
            title,
            volume === undefined ? say('belum ada', 'missing') : number(volume, 0),
            `${bound(open)}${number(hoursPerCase, 2)}`,
            volume === undefined ? '–' : `${bound(open)}${number(yearly)}`,
          ],
        })),
      },
    ],
    notes: noteTexts(told, language),
  };
}

/** What could not be counted, row by row. */
export function problemTexts({ problems, faulty, shown }: Told, language: Language): readonly string[] {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const rows = problems.slice(0, 20).map((problem) => problemText(problem, shown, say));
  if (problems.length > 20)
    rows.push(say(`… dan ${problems.length - 20} baris lain.`, `… and ${problems.length - 20} more rows.`));
  if (faulty.length > 0) {
    const names = faulty.join(', ');
    rows.push(
      say(
        `SOP dengan kesalahan pada alur atau waktunya, angkanya belum tentu benar: ${names}. Lihat "sop validate".`,
        `SOPs with errors in their flow or times, whose figures may be wrong: ${names}. See "sop validate".`,
      ),
    );
  }
  return rows;
}

function problemText(problem: VolumeProblem, shown: string, say: (id: string, en: string) => string): string {
  switch (problem.kind) {
    case 'unknown': {
      const near =
        problem.near === undefined ? '' : say(` Maksud Anda "${problem.near}"?`, ` Did you mean "${problem.near}"?`);
      return say(
        `${shown}, baris ${problem.line}: tidak ada SOP "${problem.name}"; volumenya tidak dihitung.${near}`,
        `${shown}, line ${problem.line}: there is no SOP "${problem.name}"; its volume is left out.${near}`,
      );
    }
    case 'ambiguous':
      return say(
        `${shown}, baris ${problem.line}: "${problem.name}" cocok dengan beberapa SOP; volumenya tidak dihitung. Sebutkan berkasnya.`,
        `${shown}, line ${problem.line}: "${problem.name}" fits several SOPs; its volume is left out. Name the file.`,
      );
    case 'no-number':
      return say(
        `${shown}, baris ${problem.line}: volume "${problem.text}" bukan bilangan bulat; baris ini tidak dihitung.`,
        `${shown}, line ${problem.line}: the volume "${problem.text}" is no whole number; the row is left out.`,
      );
    case 'no-volume-column':
    case 'no-name-column':
      return problem.headings.join(', ');
  }
}

/** What must be known to read the figures rightly. */
export function noteTexts({ result, hoursAYear }: Told, language: Language): readonly string[] {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const missing = result.sops.filter(({ volume }) => volume === undefined);
  const normal = result.sops.filter(({ counted }) => counted === 'normal');
  return [
    ...(missing.length > 0
      ? [
          say(
            `${missing.length} SOP belum mempunyai volume dan tidak masuk hitungan: ${missing.map(({ title }) => title).join('; ')}.`,
            `${missing.length} SOPs have no volume and are not counted: ${missing.map(({ title }) => title).join('; ')}.`,
          ),
        ]
      : []),
    ...(normal.length > 0
      ? [
          say(
            `Tanpa pengulangan dihitung (waktu harapannya tak berhingga): ${normal.map(({ title }) => title).join('; ')}.`,
            `Counted without rework (the expected time is without end): ${normal.map(({ title }) => title).join('; ')}.`,
          ),
        ]
      : []),
    ...(result.sops.some(({ open }) => open)
      ? [
          say(
            '"≥" berarti ada waktu terbuka atau tarif; jamnya batas bawah.',
            '"≥": some time is open or a rate; the hours are a lower bound.',
          ),
        ]
      : []),
    say(
      `Kebutuhan pegawai = jam setahun ÷ ${numberText(hoursAYear, language, 0)}. Yang dihitung waktu kerja (waktu), bukan waktu tunggu; pengulangan menurut peluangnya.`,
      `Full-time equivalents = hours a year ÷ ${numberText(hoursAYear, language, 0)}. Work (waktu) counts, waiting does not; rework by its chances.`,
    ),
  ];
}
