import { lineText, positionAt, type Source } from '../source/source.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * A name for each finding of one file that stays the same when lines are added or taken out elsewhere, so that the tools
 * that keep findings over time know which are old. It is made of the rule and of what stands at the place, without line
 * numbers and without indexes of lists; equal ones are told apart by their order.
 *
 * @param shown what the names of files start from; the same file must be called the same in every run
 * @returns 16 hexadecimal digits each, in the order of the findings
 */
export function fingerprints(
  source: Source,
  diagnostics: readonly Diagnostic[],
  shown = source.path,
): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const key = JSON.stringify([shown, ...essence(diagnostic, source)]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash(`${key}${count}`);
  });
}

/** No data of the message: it may quote the number of a step. */
function essence({ code, message, path, span }: Diagnostic, source: Source): readonly unknown[] {
  const names = path.map((key) => (typeof key === 'number' ? '*' : key));
  const line = lineText(source, positionAt(source, span.start).line);
  return [code, message, names, withoutSpaces(line), withoutSpaces(source.text.slice(span.start, span.end))];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
