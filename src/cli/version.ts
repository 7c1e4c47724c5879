import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';

/** Version of this package, from its package.json. */
export function packageVersion(): string {
  const card: unknown = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return typeof card === 'object' && card !== null && 'version' in card ? String(card.version) : '0.0.0';
}
