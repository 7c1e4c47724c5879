import { resolve } from 'node:path';
import { buildFlow } from '../../flow/build-flow.js';
import { readVolumes, type VolumeProblem } from '../../workload/volumes.js';
import { HOURS_A_YEAR, workloadOf } from '../../workload/workload.js';
import { readSops } from '../analyze/read-sops.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { streamCsv } from '../conform/stream-csv.js';
import { htmlPage } from '../report/html.js';
import { markdownPage } from '../report/markdown.js';
import { prettyPage } from '../report/pretty.js';
import { formatOf, numberOf } from '../simulate/settings.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { workloadCsv, workloadJson } from './data.js';
import { type Told, workloadPage } from './page.js';

const WORKLOAD_FORMATS = ['pretty', 'json', 'csv', 'markdown', 'html'] as const;

export interface WorkloadOptions {
  readonly volume?: string;
  readonly hoursPerYear?: string;
  readonly format?: string;
  readonly config?: string;
  readonly output?: string;
}

/** Tells the work of an office in a year. The exit code is 1 where a row of the volumes fits no SOP. */
export async function workload(world: World, args: readonly string[], options: WorkloadOptions): Promise<void> {
  const { language, cwd, stdout, env } = world;
  const format = formatOf(options.format, options.output, WORKLOAD_FORMATS, 'pretty');
  const hoursAYear = numberOf('--hours-per-year', options.hoursPerYear ?? `${HOURS_A_YEAR}`, {
    least: 1,
    most: 8784,
    whole: false,
  });
  if (options.volume === undefined) throw withoutVolume();
  const shown = options.volume;
  const read = (await readSops(world, args, options.config)).flatMap((each) =>
    each.sop ? [{ ...each, sop: each.sop }] : [],
  );
  const inputs = [resolve(cwd, shown), ...read.map(({ absolute }) => absolute)];
  if (options.output !== undefined && inputs.includes(resolve(cwd, options.output))) throw overInput(options.output);
  const rows: { cells: readonly string[]; line: number }[] = [];
  await streamCsv(resolve(cwd, shown), shown, (cells, line) => rows.push({ cells, line }));
  const volumes = readVolumes(
    rows,
    read.map(({ path, sop }) => ({ path, number: sop.number, title: sop.title })),
  );
  const [first] = volumes.problems;
  if (first?.kind === 'no-volume-column' || first?.kind === 'no-name-column') throw withoutColumn(shown, first);
  const result = workloadOf(
    read.map(({ path, sop, flow }, index) => {
      const volume = volumes.bySop.get(index);
      return { path, sop, flow: flow ?? buildFlow(sop), ...(volume === undefined ? {} : { volume }) };
    }),
    hoursAYear,
  );
  const faulty = read.filter(({ errors }) => errors.length > 0).map(({ path }) => path);
  const told: Told = { result, problems: volumes.problems, shown, hoursAYear, faulty };
  const page = (stage: Parameters<typeof prettyPage>[2]) => {
    switch (format) {
      case 'pretty':
        return prettyPage(workloadPage(told, language), language, stage);
      case 'markdown':
        return markdownPage(workloadPage(told, language), language);
      case 'html':
        return htmlPage(workloadPage(told, language), language);
      case 'json':
        return workloadJson(told, language);
      case 'csv':
        return workloadCsv(told, language);
    }
  };
  // Before anything is written: a reader that goes away (`| head`) ends the program there.
  if (volumes.problems.length > 0 || faulty.length > 0) world.setExitCode(EXIT.findings);
  if (options.output === undefined) {
    const palette = await paletteFor(stdout, env);
    stdout.write(page({ palette, ...(stdout.columns === undefined ? {} : { columns: stdout.columns }) }));
  } else {
    await writeWhole(resolve(cwd, options.output), page({}));
    stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${options.output}\n`);
  }
}

function withoutVolume() {
  return usageError({
    id: 'Volume tiap SOP dalam setahun belum disebut. Tulis --volume BERKAS.csv dengan kolom nomor (atau berkas, atau judul) dan volume.',
    en: 'The yearly volume of each SOP is missing. Write --volume FILE.csv with the columns nomor (or berkas, or judul) and volume.',
  });
}

function withoutColumn(shown: string, problem: Extract<VolumeProblem, { headings: readonly string[] }>) {
  const there = problem.headings.join(', ') || '–';
  const isVolume = problem.kind === 'no-volume-column';
  return usageError({
    id: `"${shown}" (--volume) tidak mempunyai kolom ${isVolume ? '"volume"' : '"nomor", "berkas", atau "judul"'}. Kolom yang ada: ${there}.`,
    en: `"${shown}" (--volume) has no column ${isVolume ? '"volume"' : '"nomor", "berkas" or "judul"'}. Its columns: ${there}.`,
  });
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah berkas yang dibaca; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is a file that is read; the report would replace it. Choose another name.`,
  });
}
