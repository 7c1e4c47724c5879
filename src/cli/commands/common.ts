import { Argument, Option } from 'commander';
import { reportNameIn } from '../report-name.js';
import type { World } from '../world.js';

/** Says things in the language of the run. */
export type Teller = (id: string, en: string) => string;

export function teller({ language }: World): Teller {
  return (id, en) => (language === 'id' ? id : en);
}

/** Gathers the values of an option that may be given several times, in order. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `[path…]`: the SOPs that a command works on. */
export function pathsArgument(told: Teller): Argument {
  return new Argument(
    '[path...]',
    told(
      'berkas atau folder (semua *.sop.yaml di bawahnya); "-" untuk masukan standar; tanpa ini folder sekarang',
      'files or folders (all *.sop.yaml below); "-" for stdin; the current folder without it',
    ),
  );
}

export function configOption(told: Teller): Option {
  return new Option(
    '--config <file>',
    told('pakai konfigurasi ini, bukan sop.config.yaml terdekat', 'use this configuration'),
  );
}

export function todayOption(told: Teller): Option {
  return new Option(
    '--today <date>',
    told('tanggal yang dianggap hari ini (YYYY-MM-DD)', 'day that counts as today (YYYY-MM-DD)'),
  );
}

/** The form of a report; without it the ending of the file after `-o` tells. */
export function formatOption(told: Teller, formats: string): Option {
  return new Option(
    '--format <format>',
    told(
      `bentuk laporan: ${formats} (bawaan: pretty, atau menurut nama berkas -o)`,
      `form of the report: ${formats} (default: pretty, or what the name after -o tells)`,
    ),
  );
}

export function outputOption(told: Teller, { cwd }: World): Option {
  const words = told('tulis laporan ke berkas', 'write the report to a file');
  return new Option('-o, --output <file>', words).argParser(reportNameIn(cwd));
}

export function holidaysOption(told: Teller): Option {
  return new Option('--holidays <file>', told('hari libur tambahan, satu tiap baris', 'more holidays, one a line'));
}
