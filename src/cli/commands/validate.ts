import { Command, Option } from 'commander';
import { REPORT_FORMATS } from '../../reporters/formats.js';
import { cacheName } from '../report-name.js';
import type { ValidateOptions } from '../validate/validate.js';
import type { World } from '../world.js';
import { collect, configOption, outputOption, pathsArgument, teller, todayOption } from './common.js';

/** `sop validate [path…]`: checks SOPs and reports what it finds. */
export function validateCommand(world: World): Command {
  const told = teller(world);
  return new Command('validate')
    .description(
      told('Memeriksa SOP dan menunjukkan apa yang perlu dibenahi.', 'Checks SOPs and shows what needs mending.'),
    )
    .addArgument(pathsArgument(told))
    .option(
      '--format <format>',
      told(
        `bentuk laporan, boleh beberapa kali, dengan "=berkas" untuk menulisnya ke berkas: ${REPORT_FORMATS.join(', ')} (bawaan: pretty, atau menurut nama berkas -o)`,
        `form of the report, also several times, with "=file" to write it to a file: ${REPORT_FORMATS.join(', ')} (default: pretty, or what the name after -o tells)`,
      ),
      collect,
    )
    .addOption(todayOption(told))
    .addOption(
      new Option(
        '--fail-on <severity>',
        told('tingkat temuan terendah yang membuat kode keluar 1', 'least severity that makes the exit code 1'),
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option(
      '--max-warnings <n>',
      told('kode keluar 1 bila peringatan lebih dari ini', 'exit code 1 with more warnings than this'),
    )
    .addOption(configOption(told))
    .option(
      '--cache',
      told(
        'ingat hasil pemeriksaan untuk pemeriksaan berikutnya (bawaan bila SOP lebih dari 20)',
        'keep what was found for the next run (default with more than 20 SOPs)',
      ),
    )
    .option('--no-cache', told('periksa semuanya dari awal', 'check everything anew'))
    .option(
      '--cache-location <path>',
      told('berkas atau folder untuk ingatan itu', 'file or folder where it is kept'),
      cacheName,
    )
    .option('-w, --watch', told('periksa lagi setiap kali ada yang berubah', 'check again whenever something changes'))
    .addOption(outputOption(told, world))
    .option(
      '--fix',
      told(
        'betulkan langsung di berkasnya semua yang pasti (urutan, bentuk kata kerja, tanggal, NIP, waktu)',
        'mend in the files all that is sure (order, forms of verbs, dates, NIPs, times)',
      ),
    )
    .option(
      '--fix-dry-run',
      told('tunjukkan apa yang akan dibetulkan --fix, tanpa menulis', 'show what --fix would mend, write nothing'),
    )
    .option(
      '--baseline <file>',
      told(
        'jangan tampilkan temuan lama yang tercatat dalam berkas ini',
        'leave out the old findings that this file holds',
      ),
    )
    .option(
      '--update-baseline',
      told('catat semua temuan sekarang ke dalam --baseline', 'put all findings of now into --baseline'),
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
