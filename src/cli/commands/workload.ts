import { Command } from 'commander';
import type { WorkloadOptions } from '../workload/workload.js';
import type { World } from '../world.js';

/** `sop workload [path…] --volume FILE`: the work of an office in a year. */
export function workloadCommand(world: World): Command {
  const told = (id: string, en: string) => (world.language === 'id' ? id : en);
  return new Command('workload')
    .description(
      told(
        'Menghitung beban kerja setahun tiap pelaksana dari semua SOP: jam dan kebutuhan pegawai.',
        'Tells the work of each pelaksana in a year over all SOPs: hours and full-time equivalents.',
      ),
    )
    .argument(
      '[path...]',
      told(
        'berkas atau folder (semua *.sop.yaml di bawahnya); "-" untuk masukan standar; tanpa ini folder sekarang',
        'files or folders (all *.sop.yaml below); "-" for stdin; the current folder without it',
      ),
    )
    .option(
      '--volume <file>',
      told(
        'CSV: nomor (atau berkas, atau judul) dan volume setahun',
        'CSV: nomor (or berkas, or judul) and yearly volume',
      ),
    )
    .option(
      '--hours-per-year <n>',
      told('jam kerja efektif setahun (bawaan: 1250)', 'effective working hours a year (default: 1250)'),
    )
    .option(
      '--format <format>',
      told(
        'bentuk laporan: pretty, json, csv, markdown, html (bawaan: pretty, atau menurut nama berkas -o)',
        'form of the report: pretty, json, csv, markdown, html (default: pretty, or what the name after -o tells)',
      ),
    )
    .option('--config <file>', told('pakai konfigurasi ini, bukan sop.config.yaml terdekat', 'use this configuration'))
    .option('-o, --output <file>', told('tulis laporan ke berkas', 'write the report to a file'))
    .action(async (paths: readonly string[], options: WorkloadOptions) => {
      const { workload } = await import('../workload/workload.js');
      await workload(world, paths, options);
    });
}
