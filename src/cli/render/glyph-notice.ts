import { phrase } from '../../messages/phrase.js';
import { pageGlyph } from '../../rules/page-glyph.js';
import { positionAt } from '../../source/source.js';
import type { CheckedFile } from '../check-paths.js';
import type { World } from '../world.js';

/** What has the letters of one font only; Word and browsers look for others. */
const ONE_FONT: ReadonlySet<string> = new Set(['pdf', 'png']);

/** Tells on stderr which characters such a print shows as "?", and where they stand: the findings of `page-glyph`. */
export function tellMissingGlyphs(file: CheckedFile, formats: readonly string[], world: World): void {
  if (!formats.some((name) => ONE_FONT.has(name))) return;
  const { messages, name } = pageGlyph;
  for (const { rule, message, data, span } of file.diagnostics) {
    if (rule !== name) continue;
    const { line, column } = positionAt(file.source, span.start);
    const words = phrase(messages, message, data, world.language);
    world.stderr.write(`sop: ${file.source.path}:${line}:${column}: ${words}\n`);
  }
}
