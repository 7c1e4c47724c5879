import { Command } from 'commander';
import type { Words } from '../../messages/language.js';
import type { DiffOptions } from '../diff/diff.js';
import type { World } from '../world.js';

/** `sop diff OLD NEW`: what changed in meaning from one SOP to another. */
export function diffCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  return new Command('diff')
    .description(
      say({
        id: 'Membandingkan dua SOP: apa yang berubah maknanya, dan berapa menit yang dihemat.',
        en: 'Compares two SOPs: what changed in meaning, and how many minutes are saved.',
      }),
    )
    .argument(
      '<old>',
      say({
        id: 'SOP semula: berkas, "-" untuk masukan standar, atau REV:berkas dari git (misalnya HEAD~1:izin.sop.yaml)',
        en: 'the SOP before: a file, "-" for stdin, or REV:path of git (for example HEAD~1:izin.sop.yaml)',
      }),
    )
    .argument('<new>', say({ id: 'SOP yang baru, dengan cara yang sama', en: 'the new SOP, in the same way' }))
    .option(
      '--format <format>',
      say({
        id: 'bentuk laporan: pretty, json, markdown, docx (matriks perubahan); bawaan: pretty, atau menurut nama berkas -o',
        en: 'form of the report: pretty, json, markdown, docx (default: pretty, or what the name after -o tells)',
      }),
    )
    .option(
      '--exit-code',
      say({ id: 'kode keluar 1 bila ada yang berubah', en: 'exit code 1 where something changed' }),
    )
    .option(
      '--config <file>',
      say({ id: 'pakai konfigurasi ini, bukan sop.config.yaml terdekat', en: 'use this configuration' }),
    )
    .option('-o, --output <file>', say({ id: 'tulis laporan ke berkas', en: 'write the report to a file' }))
    .action(async (oldWord: string, newWord: string, options: DiffOptions) => {
      const { diff } = await import('../diff/diff.js');
      await diff(world, oldWord, newWord, options);
    });
}
