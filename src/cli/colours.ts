import { type Palette, PLAIN } from '../reporters/palette.js';
import type { Output, World } from './world.js';

/** The colours for an output: none where it is no terminal, under NO_COLOR and on terminals that know none. */
export async function paletteFor(output: Output, env: World['env']): Promise<Palette> {
  if (!hasColours(output, env)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
  };
}

export function hasColours(output: Output, env: World['env']): boolean {
  return output.isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
