import { Command } from 'commander';
import type { Words } from '../../messages/language.js';
import type { RenderOptions } from '../render/render.js';
import type { World } from '../world.js';

/** `sop render [path…]`: prints SOPs in the official form. */
export function renderCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  return new Command('render')
    .description(say({ id: 'Mencetak SOP dalam bentuk resmi.', en: 'Prints SOPs in the official form.' }))
    .argument(
      '[path...]',
      say({
        id: 'berkas atau folder (semua *.sop.yaml di bawahnya); "-" untuk masukan standar; tanpa ini folder sekarang',
        en: 'files or folders (all *.sop.yaml below); "-" for stdin; the current folder without it',
      }),
    )
    .option(
      '--to <formats>',
      say({
        id: 'bentuk hasil, dipisah koma: docx, pdf, html, svg, png, text, pages, mermaid, mermaid-svg, mermaid-png',
        en: 'forms of the output, separated by commas: docx, pdf, html, svg, png, text, pages, mermaid, mermaid-svg, mermaid-png',
      }),
      'docx',
    )
    .option(
      '--out <dir>',
      say({ id: 'folder hasil; tanpa ini di samping SOP-nya', en: 'folder of the output; beside the SOP without it' }),
    )
    .option(
      '--dpi <number>',
      say({
        id: 'kerapatan gambar PNG, titik per inci; tanpa ini 150',
        en: 'resolution of PNG, dots an inch; else 150',
      }),
    )
    .option(
      '--chromium <file>',
      say({
        id: 'peramban untuk mermaid-svg dan mermaid-png; tanpa ini dicari di tempat yang lazim',
        en: 'browser for mermaid-svg and mermaid-png; looked for in the usual places without it',
      }),
    )
    .option('--paper <paper>', say({ id: 'kertas: F4, A4, Letter, Legal', en: 'paper: F4, A4, Letter, Legal' }))
    .option('--profile <name>', say({ id: 'bentuk formulir', en: 'profile of the form' }))
    .option(
      '--config <file>',
      say({ id: 'pakai konfigurasi ini, bukan sop.config.yaml terdekat', en: 'use this configuration' }),
    )
    .option(
      '--today <date>',
      say({ id: 'tanggal yang dianggap hari ini (YYYY-MM-DD)', en: 'day that counts as today (YYYY-MM-DD)' }),
    )
    .option(
      '--force',
      say({ id: 'cetak sebagai DRAF walaupun ada kesalahan', en: 'print as a draft (DRAF) in spite of errors' }),
    )
    .action(async (paths: readonly string[], options: RenderOptions) => {
      const { render } = await import('../render/render.js');
      await render(world, paths, options);
    });
}
