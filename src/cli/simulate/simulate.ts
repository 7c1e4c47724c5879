import { resolve } from 'node:path';
import type { Sop } from '../../model/sop.js';
import { csvText } from '../../reporters/csv-text.js';
import { LOG_COLUMNS, logCells, logEntries } from '../../simulation/event-log.js';
import type { DoneWork } from '../../simulation/run.js';
import { simulate as runSimulation } from '../../simulation/simulate.js';
import { xesText } from '../../simulation/xes.js';
import { type ReadSop, readSops } from '../analyze/read-sops.js';
import { changedSop } from '../analyze/what-if.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { htmlPage } from '../report/html.js';
import { prettyPage } from '../report/pretty.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { simulationCsv } from './csv.js';
import { simulationJson } from './json.js';
import { simulationPage } from './page.js';
import { type ScenarioOptions, type Setting, scenarioOf, settingOf } from './scenario.js';
import { formatOf, SIMULATION_FORMATS } from './settings.js';
import type { Outcome, Simulated } from './simulated.js';
import { figureWriter } from './words.js';

export interface SimulateOptions extends ScenarioOptions {
  readonly format?: string;
  /** `path=value`, as often as it was given. */
  readonly set?: readonly string[];
  readonly log?: string;
  readonly config?: string;
  readonly output?: string;
}

/** Simulates one SOP and writes the report, and the event log of the first run where it is asked for. */
export async function simulate(world: World, file: string, options: SimulateOptions): Promise<void> {
  const { language, cwd, stdout, stderr } = world;
  const format = formatOf(options.format, options.output, SIMULATION_FORMATS, 'pretty');
  const [read, ...others] = await readSops(world, [file], options.config);
  if (read === undefined || others.length > 0) throw notOne(file, others.length);
  const sop = simulable(read, world);
  if (sop === undefined) return;
  refuseOverInput(read, options, cwd);
  const setting = await settingOf(world, read, options);
  const other = changedSop(read, options.set ?? []);
  const done: DoneWork[] = [];
  const isLogged = options.log !== undefined;
  const found = outcomeOf(sop, read, setting, options, isLogged && other === undefined ? done : undefined);
  const changed = other && outcomeOf(other, read, setting, options, isLogged ? done : undefined);
  const simulated: Simulated = {
    path: read.path,
    title: sop.title || read.path,
    calendar: read.calendar,
    setting,
    settings: options.set ?? [],
    found,
    ...(changed ? { changed } : {}),
  };
  const named = language === 'id' ? 'Ditulis' : 'Written';
  if (options.output === undefined) {
    const palette = await paletteFor(stdout, world.env);
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    stdout.write(reportIn(format, simulated, world, { palette, ...columns }));
  } else {
    await writeWhole(resolve(cwd, options.output), reportIn(format, simulated, world, {}));
    stdout.write(`${named}: ${options.output}\n`);
  }
  if (options.log === undefined) return;
  await writeWhole(resolve(cwd, options.log), logText(options.log, done, changed ?? found, read, setting, options));
  // Nothing but the report may stand on stdout where another program reads it.
  (options.output === undefined ? stderr : stdout).write(`${named}: ${options.log}\n`);
}

function outcomeOf(
  sop: Sop,
  read: ReadSop,
  setting: Setting,
  options: ScenarioOptions,
  done: DoneWork[] | undefined,
): Outcome {
  const { scenario, notes } = scenarioOf(sop, read, setting, options);
  const result = runSimulation({ ...scenario, ...(done ? { onWork: (work: DoneWork) => done.push(work) } : {}) });
  return { sop, result, notes, ...(scenario.promise ? { promise: scenario.promise } : {}) };
}

function reportIn(
  format: (typeof SIMULATION_FORMATS)[number],
  simulated: Simulated,
  { language }: World,
  stage: Parameters<typeof prettyPage>[2],
): string {
  const writer = figureWriter(language, simulated.calendar);
  switch (format) {
    case 'pretty':
      return prettyPage(simulationPage(simulated, writer), language, stage);
    case 'html':
      return htmlPage(simulationPage(simulated, writer), language);
    case 'json':
      return simulationJson(simulated, writer);
    case 'csv':
      return simulationCsv(simulated, writer);
  }
}

function logText(
  file: string,
  done: readonly DoneWork[],
  { sop }: Outcome,
  read: ReadSop,
  setting: Setting,
  options: ScenarioOptions,
): string {
  const { network } = scenarioOf(sop, read, setting, options);
  const entries = logEntries(done, network, setting.clock, (step) => sop.steps[step - 1]?.activity ?? '');
  if (/\.xes$/i.test(file)) return xesText(entries, sop.title);
  return csvText([LOG_COLUMNS, ...entries.map(logCells)]);
}

/** The SOP where it can be simulated; else it is said why not. */
function simulable({ sop, errors, path }: ReadSop, world: World): Sop | undefined {
  const hasSteps = (sop?.steps.length ?? 0) > 0;
  if (sop !== undefined && hasSteps && errors.length === 0) return sop;
  const rules = errors.length === 0 ? '' : ` (${errors.join(', ')})`;
  const words = {
    id: `${path} belum dapat disimulasikan: masih ada kesalahan pada alur atau waktunya${rules}. Perbaiki dahulu; lihat "sop validate ${path}".`,
    en: `${path} cannot be simulated yet: there are errors in its flow or times${rules}. Mend them first; see "sop validate ${path}".`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
  world.setExitCode(EXIT.findings);
  return undefined;
}

function notOne(file: string, others: number) {
  const count = others === 0 ? 0 : others + 1;
  return usageError({
    id: `"${file}" memuat ${count} SOP; simulasi memerlukan tepat satu berkas SOP.`,
    en: `"${file}" holds ${count} SOPs; a simulation needs exactly one SOP file.`,
  });
}

function refuseOverInput({ absolute }: ReadSop, { output, log }: SimulateOptions, cwd: string): void {
  for (const file of [output, log]) {
    if (file === undefined || resolve(cwd, file) !== absolute) continue;
    throw usageError({
      id: `"${file}" ialah SOP yang disimulasikan; hasilnya akan menimpanya. Pilih nama lain.`,
      en: `"${file}" is the SOP that is simulated; the result would replace it. Choose another name.`,
    });
  }
  if (log !== undefined && !/\.(?:csv|xes)$/i.test(log)) {
    throw usageError({
      id: `"${log}" (--log) harus berakhiran .csv atau .xes.`,
      en: `"${log}" (--log) must end in .csv or .xes.`,
    });
  }
}
