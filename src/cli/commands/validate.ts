import { Command, Option } from 'commander';
import type { Words } from '../../messages/language.js';
import { REPORT_FORMATS } from '../../reporters/formats.js';
import type { ValidateOptions } from '../validate/validate.js';
import type { World } from '../world.js';

/** `sop validate [path…]`: checks SOPs and reports what it finds. */
export function validateCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  return new Command('validate')
    .description(
      say({
        id: 'Memeriksa SOP dan menunjukkan apa yang perlu dibenahi.',
        en: 'Checks SOPs and shows what needs mending.',
      }),
    )
    .argument(
      '[path...]',
      say({
        id: 'berkas atau folder (semua *.sop.yaml di bawahnya); "-" untuk masukan standar; tanpa ini folder sekarang',
        en: 'files or folders (all *.sop.yaml below); "-" for stdin; the current folder without it',
      }),
    )
    .option(
      '--format <format>',
      say({
        id: `bentuk laporan, boleh beberapa kali, dengan "=berkas" untuk menulisnya ke berkas: ${REPORT_FORMATS.join(', ')} (bawaan: pretty)`,
        en: `form of the report, also several times, with "=file" to write it to a file: ${REPORT_FORMATS.join(', ')} (default: pretty)`,
      }),
      (format: string, before: readonly string[] = []) => [...before, format],
    )
    .option(
      '--today <date>',
      say({ id: 'tanggal yang dianggap hari ini (YYYY-MM-DD)', en: 'day that counts as today (YYYY-MM-DD)' }),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        say({
          id: 'tingkat temuan terendah yang membuat kode keluar 1',
          en: 'least severity that makes the exit code 1',
        }),
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option(
      '--max-warnings <n>',
      say({ id: 'kode keluar 1 bila peringatan lebih dari ini', en: 'exit code 1 with more warnings than this' }),
    )
    .option(
      '--config <file>',
      say({ id: 'pakai konfigurasi ini, bukan sop.config.yaml terdekat', en: 'use this configuration' }),
    )
    .option(
      '--cache',
      say({
        id: 'ingat hasil pemeriksaan untuk pemeriksaan berikutnya (bawaan bila SOP lebih dari 20)',
        en: 'keep what was found for the next run (default with more than 20 SOPs)',
      }),
    )
    .option('--no-cache', say({ id: 'periksa semuanya dari awal', en: 'check everything anew' }))
    .option(
      '--cache-location <path>',
      say({ id: 'berkas atau folder untuk ingatan itu', en: 'file or folder where it is kept' }),
    )
    .option(
      '-w, --watch',
      say({ id: 'periksa lagi setiap kali ada yang berubah', en: 'check again whenever something changes' }),
    )
    .option('-o, --output <file>', say({ id: 'tulis laporan ke berkas', en: 'write the report to a file' }))
    .option(
      '--fix',
      say({
        id: 'betulkan langsung di berkasnya semua yang pasti (urutan, bentuk kata kerja, tanggal, NIP, waktu)',
        en: 'mend in the files all that is sure (order, forms of verbs, dates, NIPs, times)',
      }),
    )
    .option(
      '--fix-dry-run',
      say({
        id: 'tunjukkan apa yang akan dibetulkan --fix, tanpa menulis',
        en: 'show what --fix would mend, write nothing',
      }),
    )
    .option(
      '--baseline <file>',
      say({
        id: 'jangan tampilkan temuan lama yang tercatat dalam berkas ini',
        en: 'leave out the old findings that this file holds',
      }),
    )
    .option(
      '--update-baseline',
      say({ id: 'catat semua temuan sekarang ke dalam --baseline', en: 'put all findings of now into --baseline' }),
    )
    .action(async (paths: readonly string[], options: ValidateOptions & { readonly watch?: true }) => {
      if (options.watch) {
        const { watchValidate } = await import('../watch/watch-validate.js');
        return watchValidate(world, paths, options);
      }
      // Only now what reads YAML and knows the rules: `sop --version` must not wait for it.
      const { validate } = await import('../validate/validate.js');
      await validate(world, paths, options);
    });
}
