import { Command } from 'commander';
import type { AnalyzeOptions } from '../analyze/analyze.js';
import type { World } from '../world.js';
import { collect, configOption, formatOption, outputOption, pathsArgument, teller } from './common.js';

/** `sop analyze [path…]`: where the time of SOPs goes. */
export function analyzeCommand(world: World): Command {
  const told = teller(world);
  return new Command('analyze')
    .description(
      told(
        'Menghitung ke mana waktu SOP habis: jalur normal, waktu harapan, tiap langkah dan pelaksana, serta saran.',
        'Tells where the time of SOPs goes: normal way, expected time, each step and pelaksana, and advice.',
      ),
    )
    .addArgument(pathsArgument(told))
    .addOption(formatOption(told, 'pretty, json, csv, markdown, html'))
    .option(
      '--unit <unit>',
      told(
        'satuan waktu: otomatis, menit, jam, hari-kerja (bawaan: otomatis)',
        'unit of times: otomatis, menit, jam, hari-kerja (default: otomatis)',
      ),
    )
    .option(
      '--set <path=value>',
      told(
        'andaikan nilai lain, boleh beberapa kali: verifikasi.waktu="10 menit", 3.keputusan.Tidak.peluang=5%',
        'what if, also several times: verifikasi.waktu="10 menit", 3.keputusan.Tidak.peluang=5%',
      ),
      collect,
    )
    .addOption(configOption(told))
    .addOption(outputOption(told, world))
    .action(async (paths: readonly string[], options: AnalyzeOptions) => {
      const { analyze } = await import('../analyze/analyze.js');
      await analyze(world, paths, options);
    });
}
