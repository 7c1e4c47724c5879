import { lineText, type Source } from '../source/source.js';
import type { Mistake } from './mistake.js';

/** The lines that git leaves in a file when two changes could not be merged; each is named, and nothing else is read. */
export function conflictMarkers(source: Source): readonly Mistake[] {
  if (!/^<{7} /m.test(source.text)) return [];
  return source.lineStarts.flatMap((start, index) => {
    const text = lineText(source, index + 1);
    if (!/^(?:<{7} |\|{7} |={7}$|>{7} )/.test(text)) return [];
    return [
      { message: 'conflict-marker', data: { text: text.slice(0, 7) }, span: { start, end: start + text.length } },
    ];
  });
}
