import type { Pages } from '../page/pages.js';
import { flowTable } from './text/flow-table.js';
import { identityLines } from './text/identity.js';
import { columnsOf, wrap } from './text/terminal-text.js';

/**
 * Writes a document for a quick look in a terminal: the identity, the steps in a table of box characters with a lane
 * for each pelaksana, and the flow in words. No line is wider than `width` columns, but for very narrow terminals.
 */
export function renderText(pages: Pages, width = 80): string {
  const { info } = pages;
  const identity = pages.pages.filter(({ kind }) => kind === 'identity').flatMap((page) => identityLines(page, width));
  const narratives = pages.pages.flatMap(({ narrative }) => sentences(narrative));
  const title = wrap(info.title, width);
  const lines = [
    ...title,
    '═'.repeat(Math.min(width, Math.max(1, ...title.map(columnsOf)))),
    ...identity,
    ...section('Alur', flowTable(pages, width)),
    ...section(
      'Alur dalam kata-kata',
      narratives.flatMap((sentence) => wrap(sentence, width)),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, '─'.repeat(heading.length), ...lines];
}

/** A sentence a step, each on a line of its own. */
function sentences(narrative: string): readonly string[] {
  return narrative === '' ? [] : narrative.split(/(?<=[.!?]) (?=Langkah \d+)/);
}
