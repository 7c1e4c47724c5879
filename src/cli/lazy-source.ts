import type { Source } from '../source/source.js';
import { toText } from './read-text.js';

/** The text of a file that is decoded only when somebody asks for it: of most files nobody ever does. */
export function lazySource(path: string, bytes: Uint8Array): Source {
  let known: Source | undefined;
  const source = () => {
    known ??= toText(bytes, path).source;
    return known;
  };
  return {
    path,
    get text() {
      return source().text;
    },
    get lineStarts() {
      return source().lineStarts;
    },
  };
}
