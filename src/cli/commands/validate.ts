import { Command } from 'commander';
import type { World } from '../world.js';

/** `sop validate [path…]`: checks SOPs and reports what it finds. */
export function validateCommand(world: World): Command {
  const id = world.language === 'id';
  return new Command('validate')
    .description(
      id ? 'Memeriksa SOP dan menunjukkan apa yang perlu dibenahi.' : 'Checks SOPs and shows what needs mending.',
    )
    .argument('[path...]', id ? 'berkas atau folder; "-" untuk masukan standar' : 'files or folders; "-" for stdin');
}
