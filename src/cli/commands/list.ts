import { Command } from 'commander';
import { LIST_FORMATS } from '../list/formats.js';
import type { ListOptions } from '../list/list.js';
import { reportNameIn } from '../report-name.js';
import type { World } from '../world.js';
import { collect, configOption, pathsArgument, teller, todayOption } from './common.js';

/** `sop list [path…]`: the inventory of SOPs. */
export function listCommand(world: World): Command {
  const told = teller(world);
  const formats = LIST_FORMATS.join(', ');
  return new Command('list')
    .description(
      told(
        'Menyusun Daftar SOP: nomor, judul, tanggal, status, evaluasi, waktu, temuan.',
        'Lists SOPs: number, title, days, status, next review, time, findings.',
      ),
    )
    .addArgument(pathsArgument(told))
    .option(
      '--format <format>',
      told(
        `bentuk daftar: ${formats} (bawaan: pretty, atau menurut nama berkas -o)`,
        `form of the list: ${formats} (default: pretty, or what the name after -o tells)`,
      ),
    )
    .option(
      '--sort <key>',
      told(
        'urutan menurut kolom, misalnya evaluasi atau efektif:desc; beberapa dipisah koma',
        'order by a column, for example evaluasi or efektif:desc; several separated by commas',
      ),
    )
    .option(
      '--filter <condition>',
      told(
        'hanya SOP yang memenuhi syarat, boleh beberapa kali: status=perlu-evaluasi, "unit~Dinas", "efektif<2025-01-01"',
        'only SOPs that meet the condition, also several times: status=perlu-evaluasi, "unit~Dinas", "efektif<2025-01-01"',
      ),
      collect,
    )
    .addOption(todayOption(told))
    .addOption(configOption(told))
    .option('-o, --output <file>', told('tulis daftar ke berkas', 'write the list to a file'), reportNameIn(world.cwd))
    .action(async (paths: readonly string[], options: ListOptions) => {
      const { list } = await import('../list/list.js');
      await list(world, paths, options);
    });
}
