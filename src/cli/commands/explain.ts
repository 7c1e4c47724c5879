import { Command } from 'commander';
import type { Words } from '../../messages/language.js';
import type { ExplainOptions } from '../explain/explain.js';
import type { World } from '../world.js';

/** `sop explain [rule…]`: what rules look at and why, with examples. */
export function explainCommand(world: World): Command {
  const say = (words: Words) => words[world.language];
  return new Command('explain')
    .description(
      say({
        id: 'Menjelaskan aturan: apa yang diperiksa, dasarnya, contoh salah dan benar, dan pengaturannya.',
        en: 'Explains rules: what they look at, why, a wrong and a right example, and how they are set.',
      }),
    )
    .argument(
      '[rule...]',
      say({
        id: 'nama atau kode aturan, misalnya step-active-verb atau SOP202; tanpa ini daftar semua aturan',
        en: 'name or code of a rule, such as step-active-verb or SOP202; a list of all rules without it',
      }),
    )
    .option(
      '--list',
      say({ id: 'tampilkan daftar aturan saja, menurut kelompok', en: 'only list the rules, by group' }),
    )
    .option(
      '--format <format>',
      say({
        id: 'bentuk penjelasan: pretty, json, markdown (bawaan: pretty)',
        en: 'form of the explanation: pretty, json, markdown (default: pretty)',
      }),
    )
    .action(async (rules: readonly string[], options: ExplainOptions) => {
      const { explain } = await import('../explain/explain.js');
      await explain(world, rules, options);
    });
}
