import { Command } from 'commander';
import type { WorkloadOptions } from '../workload/workload.js';
import type { World } from '../world.js';
import { configOption, formatOption, outputOption, pathsArgument, teller } from './common.js';

/** `sop workload [path…] --volume FILE`: the work of an office in a year. */
export function workloadCommand(world: World): Command {
  const told = teller(world);
  return new Command('workload')
    .description(
      told(
        'Menghitung beban kerja setahun tiap pelaksana dari semua SOP: jam dan kebutuhan pegawai.',
        'Tells the work of each pelaksana in a year over all SOPs: hours and full-time equivalents.',
      ),
    )
    .addArgument(pathsArgument(told))
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
    .addOption(formatOption(told, 'pretty, json, csv, markdown, html'))
    .addOption(configOption(told))
    .addOption(outputOption(told, world))
    .action(async (paths: readonly string[], options: WorkloadOptions) => {
      const { workload } = await import('../workload/workload.js');
      await workload(world, paths, options);
    });
}
