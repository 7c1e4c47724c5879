import { Command } from 'commander';
import type { SimulateOptions } from '../simulate/simulate.js';
import type { World } from '../world.js';
import { collect, configOption, formatOption, holidaysOption, outputOption, teller } from './common.js';

/** `sop simulate FILE`: lets cases go through an SOP. */
export function simulateCommand(world: World): Command {
  const told = teller(world);
  return new Command('simulate')
    .description(
      told(
        'Menyimulasikan pelayanan: waktu penyelesaian, antrean, kesibukan petugas, leher botol.',
        'Simulates the service: times, queues, how busy the officers are, the bottleneck.',
      ),
    )
    .argument('<file>', told('berkas SOP', 'the SOP'))
    .option('--per-day <n>', told('permohonan tiap hari kerja', 'cases a working day'))
    .option(
      '--arrivals <kind>',
      told(
        'cara permohonan masuk: poisson (bawaan), constant, atau berkas CSV berisi waktu masuk',
        'how cases come: poisson (default), constant, or a CSV of times',
      ),
    )
    .option('--days <n>', told('lama simulasi dalam hari kalender (bawaan: 365)', 'calendar days (default: 365)'))
    .option('--cases <n>', told('berhenti sesudah sekian permohonan', 'stop after so many cases'))
    .option('--start <date>', told('hari pertama (bawaan: 1 Januari tahun ini)', 'first day (default: 1 January)'))
    .option(
      '--warmup <days>',
      told('hari pertama yang tidak ikut diukur (bawaan: 0)', 'first days that are not measured (default: 0)'),
    )
    .option('--replications <n>', told('banyaknya ulangan', 'number of runs'), '30')
    .option('--seed <n>', told('benih bilangan acak', 'seed of the random numbers'), '1')
    .option(
      '--ranges <shape>',
      told(
        'sebaran waktu yang berupa rentang: uniform (bawaan), triangular, fixed (batas atas)',
        'spread of ranges: uniform (default), triangular, fixed (upper limit)',
      ),
    )
    .option(
      '--duration <step=time>',
      told(
        'sebaran waktu satu langkah, boleh beberapa kali: periksa="segitiga 10/15/30 menit"',
        'spread of the time of a step, also several times: periksa="segitiga 10/15/30 menit"',
      ),
      collect,
    )
    .option(
      '--set <path=value>',
      told(
        'andaikan nilai lain dan bandingkan, boleh beberapa kali: pelaksana.verifikator.jumlah=3',
        'what if, compared with now, also several times: pelaksana.verifikator.jumlah=3',
      ),
      collect,
    )
    .option(
      '--hours <hours>',
      told(
        'jam kerja: "Sen-Kam 07.30-12.00,13.00-16.00; Jum 07.30-11.30,13.00-16.30"',
        'working hours: "Sen-Kam 07.30-12.00,13.00-16.00; Jum 07.30-11.30,13.00-16.30"',
      ),
    )
    .addOption(holidaysOption(told))
    .addOption(formatOption(told, 'pretty, json, csv, html'))
    .option(
      '--log <file>',
      told(
        'tulis catatan kejadian ulangan pertama (.csv atau .xes)',
        'write the event log of the first run (.csv, .xes)',
      ),
    )
    .addOption(configOption(told))
    .addOption(outputOption(told, world))
    .action(async (file: string, options: SimulateOptions) => {
      const { simulate } = await import('../simulate/simulate.js');
      await simulate(world, file, options);
    });
}
