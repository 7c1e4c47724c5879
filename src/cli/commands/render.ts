import { Command } from 'commander';
import type { RenderOptions } from '../render/render.js';
import type { World } from '../world.js';
import { configOption, pathsArgument, teller, todayOption } from './common.js';

/** `sop render [path…]`: prints SOPs in the official form. */
export function renderCommand(world: World): Command {
  const told = teller(world);
  return new Command('render')
    .description(told('Mencetak SOP dalam bentuk resmi.', 'Prints SOPs in the official form.'))
    .addArgument(pathsArgument(told))
    .option(
      '--to <formats>',
      told(
        'bentuk hasil, dipisah koma: docx, pdf, html, svg, png, text, pages, mermaid, mermaid-svg, mermaid-png',
        'forms of the output, separated by commas: docx, pdf, html, svg, png, text, pages, mermaid, mermaid-svg, mermaid-png',
      ),
      'docx',
    )
    .option(
      '--out <dir>',
      told('folder hasil; tanpa ini di samping SOP-nya', 'folder of the output; beside the SOP without it'),
    )
    .option(
      '--dpi <number>',
      told('kerapatan gambar PNG, titik per inci; tanpa ini 150', 'resolution of PNG, dots an inch; else 150'),
    )
    .option(
      '--chromium <file>',
      told(
        'peramban untuk mermaid-svg dan mermaid-png; tanpa ini dicari di tempat yang lazim',
        'browser for mermaid-svg and mermaid-png; looked for in the usual places without it',
      ),
    )
    .option('--paper <paper>', told('kertas: F4, A4, Letter, Legal', 'paper: F4, A4, Letter, Legal'))
    .option('--profile <name>', told('bentuk formulir', 'profile of the form'))
    .addOption(configOption(told))
    .addOption(todayOption(told))
    .option('--force', told('cetak sebagai DRAF walaupun ada kesalahan', 'print as a draft (DRAF) in spite of errors'))
    .option(
      '--all',
      told(
        'cetak juga SOP yang hasil cetaknya sudah ada dan tidak berubah',
        'print also the SOPs whose print is there and would be the same',
      ),
    )
    .action(async (paths: readonly string[], options: RenderOptions) => {
      const { render } = await import('../render/render.js');
      await render(world, paths, options);
    });
}
