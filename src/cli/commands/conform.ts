import { Command } from 'commander';
import type { ConformOptions } from '../conform/conform.js';
import type { World } from '../world.js';
import { configOption, formatOption, holidaysOption, outputOption, teller } from './common.js';

/** `sop conform LOG.csv FILE`: what really happened against the SOP. */
export function conformCommand(world: World): Command {
  const told = teller(world);
  return new Command('conform')
    .description(
      told(
        'Membandingkan pelaksanaan nyata (log CSV) dengan SOP: tepat waktu, langkah yang lewat, dilewati, atau tidak urut.',
        'Holds what really happened (a CSV log) against the SOP: in time, steps over, skipped, or out of order.',
      ),
    )
    .argument(
      '<log>',
      told('log CSV: kasus, langkah, pelaksana, mulai, selesai', 'CSV log: case, step, pelaksana, start, end'),
    )
    .argument('<file>', told('berkas SOP', 'the SOP'))
    .option(
      '--columns <names>',
      told(
        'nama kolom dalam log: case=ID,step=Tahap,actor=Petugas,start=Mulai,end=Selesai',
        'headings of the log: case=ID,step=Stage,actor=Officer,start=Begin,end=End',
      ),
    )
    .option(
      '--dates <order>',
      told('urutan tanggal: dmy (bawaan), mdy, ymd', 'order of dates: dmy (default), mdy, ymd'),
    )
    .option('--zone <zone>', told('zona waktu kantor: WIB, WITA, WIT, +07:00', 'time zone: WIB, WITA, WIT, +07:00'))
    .option(
      '--worst <n>',
      told('banyaknya kasus terburuk yang ditampilkan', 'how many of the worst cases are shown'),
      '10',
    )
    .option('--hours <hours>', told('jam kerja, seperti pada sop simulate', 'working hours, as for sop simulate'))
    .addOption(holidaysOption(told))
    .addOption(formatOption(told, 'pretty, json, csv, html'))
    .addOption(configOption(told))
    .addOption(outputOption(told, world))
    .action(async (log: string, file: string, options: ConformOptions) => {
      const { conform } = await import('../conform/conform.js');
      await conform(world, log, file, options);
    });
}
