import { readFileSync } from 'node:fs';

/** Version of this package, from its package.json (two folders up from `src/cli` and from `dist/cli`). */
export function packageVersion(): string {
  const card: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof card === 'object' && card !== null && 'version' in card ? String(card.version) : '0.0.0';
}
