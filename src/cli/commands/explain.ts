import { Command } from 'commander';
import type { ExplainOptions } from '../explain/explain.js';
import type { World } from '../world.js';
import { teller } from './common.js';

/** `sop explain [rule…]`: what rules look at and why, with examples. */
export function explainCommand(world: World): Command {
  const told = teller(world);
  return new Command('explain')
    .description(
      told(
        'Menjelaskan aturan: apa yang diperiksa, dasarnya, contoh salah dan benar, dan pengaturannya.',
        'Explains rules: what they look at, why, a wrong and a right example, and how they are set.',
      ),
    )
    .argument(
      '[rule...]',
      told(
        'nama atau kode aturan, misalnya step-active-verb atau SOP202; tanpa ini daftar semua aturan',
        'name or code of a rule, such as step-active-verb or SOP202; a list of all rules without it',
      ),
    )
    .option('--list', told('tampilkan daftar aturan saja, menurut kelompok', 'only list the rules, by group'))
    .option(
      '--format <format>',
      told(
        'bentuk penjelasan: pretty, json, markdown (bawaan: pretty)',
        'form of the explanation: pretty, json, markdown (default: pretty)',
      ),
    )
    .action(async (rules: readonly string[], options: ExplainOptions) => {
      const { explain } = await import('../explain/explain.js');
      await explain(world, rules, options);
    });
}
