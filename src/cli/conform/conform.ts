import { resolve } from 'node:path';
import { findColumns, LOG_FIELDS, type LogField } from '../../conformance/columns.js';
import { conform as conformLog } from '../../conformance/conform.js';
import { matcherOf } from '../../conformance/match.js';
import { logReader, type ReadLog } from '../../conformance/read-log.js';
import { type DateOrder, timeReader } from '../../conformance/timestamp.js';
import { buildFlow } from '../../flow/build-flow.js';
import { DAY } from '../../simulation/days.js';
import { createWorkClock } from '../../simulation/work-clock.js';
import { readSops } from '../analyze/read-sops.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { htmlPage } from '../report/html.js';
import { prettyPage } from '../report/pretty.js';
import { holidaysOf } from '../simulate/scenario.js';
import { formatOf, nameOf, numberOf, weekOf } from '../simulate/settings.js';
import { figureWriter } from '../simulate/words.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { columnsProblem, emptyLog, nothingUsable } from './column-errors.js';
import { conformanceCsv } from './csv.js';
import { conformanceJson } from './json.js';
import { conformancePage } from './page.js';
import { streamCsv } from './stream-csv.js';
import type { Subject } from './subject.js';

const CONFORM_FORMATS = ['pretty', 'json', 'csv', 'html'] as const;

export interface ConformOptions {
  readonly columns?: string;
  readonly dates?: string;
  readonly zone?: string;
  readonly worst: string;
  readonly hours?: string;
  readonly holidays?: string;
  readonly format?: string;
  readonly config?: string;
  readonly output?: string;
}

/** Holds a log against an SOP and writes the report. */
export async function conform(world: World, log: string, file: string, options: ConformOptions): Promise<void> {
  const { language, cwd, stdout, env } = world;
  const format = formatOf(options.format, options.output, CONFORM_FORMATS, 'pretty');
  const order: DateOrder = nameOf('--dates', options.dates ?? 'dmy', ['dmy', 'mdy', 'ymd'] as const);
  const zone = zoneOf(options.zone);
  const worst = numberOf('--worst', options.worst, { least: 0, most: 10_000, whole: true });
  const named = namedColumns(options.columns);
  const [read, ...others] = await readSops(world, [file], options.config);
  if (read?.sop === undefined || others.length > 0 || read.sop.steps.length === 0) throw noSop(file);
  refuseOverInput(options.output, [resolve(cwd, log), read.absolute], cwd);
  const week = weekOf(options.hours, read.calendar);
  const holidays = await holidaysOf(world, options.holidays);

  const matcher = matcherOf(read.sop);
  const entries = await readLog(resolve(cwd, log), log, named, matcher, timeReader(order, zone));
  if (entries.span === undefined) throw nothingUsable(log, entries, order);
  const clock = createWorkClock(Math.floor(entries.span.first / DAY), week, holidays.days);
  const result = conformLog(read.sop, read.flow ?? buildFlow(read.sop), entries, clock, matcher, worst);
  const subject: Subject = {
    log,
    path: read.path,
    sop: read.sop,
    calendar: read.calendar,
    errors: read.errors,
    span: entries.span,
    holidays,
    result,
  };
  const writer = figureWriter(language, read.calendar);
  const text = (stage: Parameters<typeof prettyPage>[2]) => {
    switch (format) {
      case 'pretty':
        return prettyPage(conformancePage(subject, writer), language, stage);
      case 'html':
        return htmlPage(conformancePage(subject, writer), language);
      case 'json':
        return conformanceJson(subject, writer);
      case 'csv':
        return conformanceCsv(subject, writer);
    }
  };
  // Before anything is written: a reader that goes away (`| head`) ends the program there.
  if (read.errors.length > 0) world.setExitCode(EXIT.findings);
  if (options.output === undefined) {
    const palette = await paletteFor(stdout, env);
    stdout.write(text({ palette, ...(stdout.columns === undefined ? {} : { columns: stdout.columns }) }));
  } else {
    await writeWhole(resolve(cwd, options.output), text({}));
    stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${options.output}\n`);
  }
}

async function readLog(
  path: string,
  shown: string,
  named: Readonly<Partial<Record<LogField, string>>>,
  matcher: ReturnType<typeof matcherOf>,
  times: ReturnType<typeof timeReader>,
): Promise<ReadLog> {
  let reader: ReturnType<typeof logReader> | undefined;
  await streamCsv(path, shown, (cells, line) => {
    if (reader !== undefined) {
      reader.add(cells, line);
      return;
    }
    const found = findColumns(cells, named);
    if ('problem' in found) throw columnsProblem(shown, cells, found.problem);
    reader = logReader(found.columns, matcher, times);
  });
  if (reader === undefined) throw emptyLog(shown);
  return reader.finish();
}

/**
 * The mapping of `--columns case=ID,step=Tahap`.
 *
 * @throws CliError (exit code 2) for a field that a log does not have
 */
function namedColumns(given: string | undefined): Readonly<Partial<Record<LogField, string>>> {
  const named: Partial<Record<LogField, string>> = {};
  for (const part of given?.split(',') ?? []) {
    const [, field = '', heading = ''] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (heading === '') {
      throw usageError({
        id: `"${part}" (--columns) tidak terbaca. Tulis misalnya --columns case=ID,step=Tahap,actor=Petugas,start=Mulai,end=Selesai.`,
        en: `"${part}" (--columns) cannot be read. Write for example --columns case=ID,step=Stage,actor=Officer,start=Begin,end=End.`,
      });
    }
    named[nameOf('--columns', field, LOG_FIELDS)] = heading;
  }
  return named;
}

function zoneOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const names: Readonly<Record<string, number>> = { WIB: 420, WITA: 480, WIT: 540 };
  const known = names[given.toUpperCase()];
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(given) ?? [];
  if (known !== undefined) return known;
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  throw usageError({
    id: `"${given}" (--zone) bukan zona waktu. Tulis WIB, WITA, WIT, atau misalnya +07:00.`,
    en: `"${given}" (--zone) is no time zone. Write WIB, WITA, WIT, or for example +07:00.`,
  });
}

function noSop(file: string) {
  return usageError({
    id: `"${file}" bukan satu SOP yang berisi langkah. Tulis: sop conform LOG.csv BERKAS.sop.yaml.`,
    en: `"${file}" is not one SOP with steps. Write: sop conform LOG.csv FILE.sop.yaml.`,
  });
}

function refuseOverInput(output: string | undefined, inputs: readonly (string | undefined)[], cwd: string): void {
  if (output === undefined || !inputs.includes(resolve(cwd, output))) return;
  throw usageError({
    id: `"${output}" (--output) ialah berkas yang dibaca; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is a file that is read; the report would replace it. Choose another name.`,
  });
}
