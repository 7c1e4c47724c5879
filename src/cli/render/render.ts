import { basename, dirname, join, relative, resolve } from 'node:path';
import { diagnose } from '../../check.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type LayoutResult, layOut } from '../../layout/layout.js';
import { reportPretty } from '../../reporters/pretty.js';
import type { ReportFile } from '../../reporters/report.js';
import { describe } from '../../rules/catalogue.js';
import { type CheckedFile, checkPaths } from '../check-paths.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { EXIT, type World } from '../world.js';
import { makeFolder, writeWhole } from '../write-file.js';
import { type Diagram, diagramsOf, drawDiagrams } from './diagrams.js';
import { FORMATS } from './formats.js';
import { tellMissingGlyphs } from './glyph-notice.js';
import { logoOf } from './logo.js';
import { formatsOf, paperOf, profileOf } from './settings.js';
import { signatureFile } from './signature-file.js';
import { findTools, type ToolOptions, type Tools } from './tools.js';

const SIGNED_FORMATS: ReadonlySet<string> = new Set(['docx', 'pdf']);

export interface RenderOptions extends ToolOptions {
  readonly to: string;
  readonly out?: string;
  readonly paper?: string;
  readonly profile?: string;
  readonly config?: string;
  readonly today?: string;
  readonly force?: true;
}

/** Prints the SOPs. One with errors is shown and left out, or printed as a draft with `--force`. */
export async function render(world: World, args: readonly string[], options: RenderOptions): Promise<void> {
  const formats = formatsOf(options.to);
  const tools = findTools(formats, options, world);
  const files = await checkPaths(world, args, options);
  const targets = files.map((file) => targetOf(file, args, options.out, world));
  refuseClashes(targets);
  const refused: ReportFile[] = [];
  const diagrams: Diagram[] = [];
  for (const [index, file] of files.entries()) {
    const errors = errorsOf(file.diagnostics);
    const layout =
      errors.length > 0 && !options.force ? undefined : await layoutOf(file, errors.length > 0, options, world);
    const found = layout ? [...errors, ...errorsOf(diagnose(file, layout.findings))] : errors;
    if (!layout || (found.length > 0 && !options.force)) {
      refused.push({ source: file.source, diagnostics: found });
      continue;
    }
    await write(targets[index] ?? '', file, layout, formats, tools, world);
    diagrams.push(...(await diagramsOf(file, targets[index] ?? '', formats)));
  }
  if (tools.mermaid) {
    await drawDiagrams(diagrams, tools.mermaid, tools.dpi, world, (path, picture) => put(path, picture, world));
  }
  if (refused.length > 0) await explain(refused, world);
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
}

/** Undefined where there is nothing to print: the file holds no SOP at all. */
async function layoutOf(
  file: CheckedFile,
  draft: boolean,
  options: RenderOptions,
  world: World,
): Promise<LayoutResult | undefined> {
  const { sop, flow, config } = file;
  if (!sop || !flow) return undefined;
  const logo = logoOf(file);
  const paper = paperOf(options.paper, config);
  const day = epochDay(world.env.SOURCE_DATE_EPOCH);
  return layOut(sop, flow, {
    profile: profileOf(options.profile, config),
    font: config.font,
    draft,
    ...(paper === undefined ? {} : { paper }),
    ...(logo === undefined ? {} : { logo }),
    ...(day === undefined ? {} : { day }),
  });
}

/** The day of reproducible builds, for documents whose SOP names none (https://reproducible-builds.org). */
function epochDay(seconds: string | undefined): string | undefined {
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** Where the products of an SOP go, without their endings: folders below an argument are kept below `--out`. */
function targetOf(file: CheckedFile, args: readonly string[], out: string | undefined, world: World): string {
  if (file.absolute === undefined) return resolve(world.cwd, out ?? '.', 'sop');
  const name = basename(file.absolute)
    .replace(/\.ya?ml$/i, '')
    .replace(/\.sop$/i, '');
  const folder = dirname(file.absolute);
  if (out === undefined) return join(folder, name);
  const root = (args.length === 0 ? ['.'] : args)
    .map((arg) => resolve(world.cwd, arg))
    .filter((path) => folder === path || folder.startsWith(`${path}/`) || folder.startsWith(`${path}\\`))
    .sort((a, b) => b.length - a.length)[0];
  return resolve(world.cwd, out, root === undefined ? '' : relative(root, folder), name);
}

function refuseClashes(targets: readonly string[]): void {
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice === undefined) return;
  const name = basename(twice);
  throw usageError({
    id: `Dua SOP bernama "${name}" akan ditulis ke tempat yang sama. Cetak satu per satu dengan --out yang berbeda, atau ganti nama salah satunya.`,
    en: `Two SOPs named "${name}" would be written to one place. Print them one by one with different --out, or rename one.`,
  });
}

async function write(
  target: string,
  file: CheckedFile,
  layout: LayoutResult,
  formats: readonly string[],
  tools: Tools,
  world: World,
): Promise<void> {
  await makeFolder(dirname(target));
  const products = formats.flatMap((name) => FORMATS[name]?.(file, layout, tools) ?? []);
  // The place for the mark goes with the document that is signed.
  const signed = formats.some((name) => SIGNED_FORMATS.has(name)) ? signatureFile(file, layout) : [];
  for (const product of [...products, ...signed]) {
    await put(`${target}${product.ending}`, await product.make(), world);
  }
  tellMissingGlyphs(file, formats, world);
  for (const page of [...new Set(layout.conflicts.map((conflict) => conflict.page))]) {
    const words = {
      id: `${file.source.path}: garis alur pada halaman ${page} terlalu rapat untuk dipisahkan; periksa gambarnya.`,
      en: `${file.source.path}: the lines on page ${page} are too dense to be kept apart; look at the drawing.`,
    };
    world.stderr.write(`sop: ${words[world.language]}\n`);
  }
}

async function put(path: string, content: string | Uint8Array, world: World): Promise<void> {
  await writeWhole(path, content);
  world.stdout.write(`${world.language === 'id' ? 'Ditulis' : 'Written'}: ${shown(path, world.cwd)}\n`);
}

function shown(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith('..') ? path : below.replaceAll('\\', '/');
}

async function explain(refused: readonly ReportFile[], world: World): Promise<void> {
  const { language, stderr } = world;
  const palette = await paletteFor(stderr, world.env);
  const sentence = (rule: string, message: string, data: Diagnostic['data']) => describe(rule, message, data, language);
  stderr.write(reportPretty({ files: refused }, sentence, { language, palette }));
  const words = {
    id: `${refused.length} SOP tidak dicetak karena masih ada kesalahan. Perbaiki dahulu, atau cetak sebagai DRAF dengan --force.`,
    en: `${refused.length} SOP(s) not printed because of errors. Mend them first, or print a draft with --force.`,
  };
  stderr.write(`\nsop: ${words[language]}\n`);
  world.setExitCode(EXIT.findings);
}
