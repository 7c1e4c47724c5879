import { Command } from 'commander';
import type { DiffOptions } from '../diff/diff.js';
import type { World } from '../world.js';
import { configOption, outputOption, teller } from './common.js';

/** `sop diff OLD NEW`: what changed in meaning from one SOP to another. */
export function diffCommand(world: World): Command {
  const told = teller(world);
  return new Command('diff')
    .description(
      told(
        'Membandingkan dua SOP: apa yang berubah maknanya, dan berapa menit yang dihemat.',
        'Compares two SOPs: what changed in meaning, and how many minutes are saved.',
      ),
    )
    .argument(
      '<old>',
      told(
        'SOP semula: berkas, "-" untuk masukan standar, atau REV:berkas dari git (misalnya HEAD~1:izin.sop.yaml)',
        'the SOP before: a file, "-" for stdin, or REV:path of git (for example HEAD~1:izin.sop.yaml)',
      ),
    )
    .argument('<new>', told('SOP yang baru, dengan cara yang sama', 'the new SOP, in the same way'))
    .option(
      '--format <format>',
      told(
        'bentuk laporan: pretty, json, markdown, docx (matriks perubahan); bawaan: pretty, atau menurut nama berkas -o',
        'form of the report: pretty, json, markdown, docx (default: pretty, or what the name after -o tells)',
      ),
    )
    .option('--exit-code', told('kode keluar 1 bila ada yang berubah', 'exit code 1 where something changed'))
    .addOption(configOption(told))
    .addOption(outputOption(told, world))
    .action(async (oldWord: string, newWord: string, options: DiffOptions) => {
      const { diff } = await import('../diff/diff.js');
      await diff(world, oldWord, newWord, options);
    });
}
