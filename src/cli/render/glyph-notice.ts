import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { phrase } from '../../messages/phrase.js';
import { pageGlyph } from '../../rules/page-glyph.js';
import { positionAt, type Source } from '../../source/source.js';
import type { World } from '../world.js';

/** What has the letters of one font only; Word and browsers look for others. */
const ONE_FONT: ReadonlySet<string> = new Set(['pdf', 'png']);

/** The findings of `page-glyph`, where the print shows "?" for such characters. */
export function missingGlyphs(diagnostics: readonly Diagnostic[], formats: readonly string[]): readonly Diagnostic[] {
  return formats.some((name) => ONE_FONT.has(name)) ? diagnostics.filter(({ rule }) => rule === pageGlyph.name) : [];
}

/** Tells on stderr which characters a print shows as "?", and where they stand. */
export function tellMissingGlyphs(source: Source, missing: readonly Diagnostic[], world: World): void {
  for (const { message, data, span } of missing) {
    const { line, column } = positionAt(source, span.start);
    const words = phrase(pageGlyph.messages, message, data, world.language);
    world.stderr.write(`sop: ${source.path}:${line}:${column}: ${words}\n`);
  }
}
