import { Command } from 'commander';
import type { Words } from '../../messages/language.js';
import { LIST_FORMATS } from '../list/formats.js';
import type { ListOptions } from '../list/list.js';
import type { World } from '../world.js';

/** `sop list [path…]`: the inventory of SOPs. */
export function listCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  const formats = LIST_FORMATS.join(', ');
  return new Command('list')
    .description(
      say({
        id: 'Menyusun Daftar SOP: nomor, judul, tanggal, status, evaluasi, waktu, temuan.',
        en: 'Lists SOPs: number, title, days, status, next review, time, findings.',
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
        id: `bentuk daftar: ${formats} (bawaan: pretty, atau menurut nama berkas -o)`,
        en: `form of the list: ${formats} (default: pretty, or what the name after -o tells)`,
      }),
    )
    .option(
      '--sort <key>',
      say({
        id: 'urutan menurut kolom, misalnya evaluasi atau efektif:desc; beberapa dipisah koma',
        en: 'order by a column, for example evaluasi or efektif:desc; several separated by commas',
      }),
    )
    .option(
      '--filter <condition>',
      say({
        id: 'hanya SOP yang memenuhi syarat, boleh beberapa kali: status=perlu-evaluasi, "unit~Dinas", "efektif<2025-01-01"',
        en: 'only SOPs that meet the condition, also several times: status=perlu-evaluasi, "unit~Dinas", "efektif<2025-01-01"',
      }),
      (condition: string, before: readonly string[] = []) => [...before, condition],
    )
    .option(
      '--today <date>',
      say({ id: 'tanggal yang dianggap hari ini (YYYY-MM-DD)', en: 'day that counts as today (YYYY-MM-DD)' }),
    )
    .option(
      '--config <file>',
      say({ id: 'pakai konfigurasi ini, bukan sop.config.yaml terdekat', en: 'use this configuration' }),
    )
    .option('-o, --output <file>', say({ id: 'tulis daftar ke berkas', en: 'write the list to a file' }))
    .action(async (paths: readonly string[], options: ListOptions) => {
      const { list } = await import('../list/list.js');
      await list(world, paths, options);
    });
}
