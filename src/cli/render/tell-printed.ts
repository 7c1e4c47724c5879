import { relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { display } from '../../reporters/display.js';
import { reportPretty } from '../../reporters/pretty.js';
import type { ReportFile } from '../../reporters/report.js';
import { describe } from '../../rules/catalogue.js';
import { paletteFor } from '../colours.js';
import { EXIT, type World } from '../world.js';
import { tellMissingGlyphs } from './glyph-notice.js';
import type { Printed } from './print-file.js';
import type { Job } from './print-sops.js';

/**
 * Tells what was written, refused and not done, and sets the exit code; with several SOPs there is a summary at the end.
 *
 * @param unchanged how many SOPs there are besides, whose print was left as it is
 */
export async function tellPrinted(
  jobs: readonly Job[],
  printed: readonly Printed[],
  unchanged: number,
  world: World,
): Promise<void> {
  const { language, stdout, stderr } = world;
  const results = jobs.flatMap(({ sop }, index) => {
    const one = printed[index];
    return one === undefined ? [] : [{ ...one, source: sop.source }];
  });
  const refused = results.flatMap(({ refused: diagnostics, source }) =>
    diagnostics === undefined ? [] : [{ source, diagnostics }],
  );
  // Before anything is written: a reader that goes away (`| head`) ends the program there.
  if (refused.length > 0) world.setExitCode(EXIT.findings);
  for (const { failed } of results) if (failed !== undefined) world.setExitCode(failed.exitCode);
  const failures = new Set<string>();
  for (const { written, dense, missing, failed, source } of results) {
    for (const path of written)
      stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${shown(path, world.cwd)}\n`);
    tellMissingGlyphs(source, missing, world);
    for (const page of dense) tellDense(source.path, page, world);
    if (failed === undefined) continue;
    // A full disk is a full disk for all of them.
    failures.add(failed.words[language]);
  }
  for (const words of failures) stderr.write(`sop: ${words}\n`);
  if (refused.length > 0) await explain(refused, world);
  if (jobs.length + unchanged > 1) summarize(results, refused.length, unchanged, world);
}

function tellDense(path: string, page: number, world: World): void {
  const words = {
    id: `${path}: garis alur pada halaman ${page} terlalu rapat untuk dipisahkan; periksa gambarnya.`,
    en: `${path}: the lines on page ${page} are too dense to be kept apart; look at the drawing.`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
}

/** On one line: behind a line break in a name could stand what a CI system takes for a command to itself. */
function shown(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return display(below.startsWith('..') ? path : below.replaceAll('\\', '/')).text;
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
}

function summarize(results: readonly Printed[], refused: number, unchanged: number, world: World): void {
  const failed = results.filter((each) => each.failed !== undefined).length;
  const printed = results.length - refused - failed;
  const words = {
    id: `${printed} SOP dicetak, ${unchanged} tidak berubah, ${refused} ditolak${failed > 0 ? `, ${failed} gagal` : ''}.`,
    en: `${printed} SOP(s) printed, ${unchanged} unchanged, ${refused} refused${failed > 0 ? `, ${failed} failed` : ''}.`,
  };
  world.stdout.write(`${words[world.language]}\n`);
}
