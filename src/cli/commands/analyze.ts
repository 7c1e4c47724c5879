import { Command } from 'commander';
import type { Words } from '../../messages/language.js';
import type { AnalyzeOptions } from '../analyze/analyze.js';
import type { World } from '../world.js';

/** `sop analyze [path…]`: where the time of SOPs goes. */
export function analyzeCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  return new Command('analyze')
    .description(
      say({
        id: 'Menghitung ke mana waktu SOP habis: jalur normal, waktu harapan, tiap langkah dan pelaksana, serta saran.',
        en: 'Tells where the time of SOPs goes: normal way, expected time, each step and pelaksana, and advice.',
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
        id: 'bentuk laporan: pretty, json, csv, markdown, html (bawaan: pretty, atau menurut nama berkas -o)',
        en: 'form of the report: pretty, json, csv, markdown, html (default: pretty, or what the name after -o tells)',
      }),
    )
    .option(
      '--unit <unit>',
      say({
        id: 'satuan waktu: otomatis, menit, jam, hari-kerja (bawaan: otomatis)',
        en: 'unit of times: otomatis, menit, jam, hari-kerja (default: otomatis)',
      }),
    )
    .option(
      '--set <path=value>',
      say({
        id: 'andaikan nilai lain, boleh beberapa kali: verifikasi.waktu="10 menit", 3.keputusan.Tidak.peluang=5%',
        en: 'what if, also several times: verifikasi.waktu="10 menit", 3.keputusan.Tidak.peluang=5%',
      }),
      (setting: string, before: readonly string[] = []) => [...before, setting],
    )
    .option(
      '--config <file>',
      say({ id: 'pakai konfigurasi ini, bukan sop.config.yaml terdekat', en: 'use this configuration' }),
    )
    .option('-o, --output <file>', say({ id: 'tulis laporan ke berkas', en: 'write the report to a file' }))
    .action(async (paths: readonly string[], options: AnalyzeOptions) => {
      const { analyze } = await import('../analyze/analyze.js');
      await analyze(world, paths, options);
    });
}
