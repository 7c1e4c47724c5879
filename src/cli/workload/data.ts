import type { Language } from '../../messages/language.js';
import { csvText } from '../../reporters/csv-text.js';
import { noteTexts, problemTexts, type Told } from './page.js';

/** Version of the form, `schemas/workload.schema.json`. */
const WORKLOAD_VERSION = 1;

/** The workload for other programs, as `schemas/workload.schema.json` describes it. */
export function workloadJson(told: Told, language: Language): string {
  const { result, hoursAYear, shown } = told;
  const body = {
    version: WORKLOAD_VERSION,
    volumes: shown,
    hoursPerYear: hoursAYear,
    alerts: problemTexts(told, language),
    notes: noteTexts(told, language),
    actors: result.actors.map((actor) => ({
      label: actor.label,
      external: actor.external,
      hours: rounded(actor.hours),
      needed: actor.needed === undefined ? null : rounded(actor.needed),
      officers: actor.officers,
      open: actor.open,
      sops: actor.sops.map(({ path, hours }) => ({ path, hours: rounded(hours) })),
    })),
    sops: result.sops.map((sop) => ({
      path: sop.path,
      title: sop.title,
      volume: sop.volume ?? null,
      hoursPerCase: rounded(sop.hoursPerCase),
      hours: rounded(sop.hours),
      open: sop.open,
      counted: sop.counted,
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** One pelaksana a row. */
export function workloadCsv({ result }: Told, language: Language): string {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const head = [
    'Pelaksana',
    say('Luar', 'Outside'),
    'SOP',
    say('Jam setahun', 'Hours a year'),
    say('Kebutuhan pegawai', 'Full-time equivalents'),
    say('Jumlah dalam SOP', 'Officers in the SOPs'),
    say('Batas bawah', 'Lower bound'),
  ];
  const yes = (value: boolean) => (value ? say('ya', 'yes') : say('tidak', 'no'));
  const rows = result.actors.map(({ label, external, sops, hours, needed, officers, open }) => [
    label,
    yes(external),
    sops.length,
    rounded(hours),
    needed === undefined ? '' : rounded(needed),
    external ? '' : officers,
    yes(open),
  ]);
  return csvText([head, ...rows]);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
