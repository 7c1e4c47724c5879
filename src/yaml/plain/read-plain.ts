import type { Source } from '../../source/source.js';
import { MAXIMUM_DEPTH } from '../limits.js';
import type { LocatedMapping } from '../located.js';
import type { Comment } from '../tokens.js';
import { blockMapping } from './block.js';
import { type Cursor, nextContent } from './cursor.js';

export interface PlainText {
  readonly root: LocatedMapping;
  readonly comments: readonly Comment[];
}

/** Line ends, printable ASCII and letters; tabs, controls, odd blanks, and characters of two units are for `yaml`. */
const COMMON = /^(?:[\n\x20-\x7E\xA1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF]|\r\n)*$/;
/** Directives and the marks of a document's beginning and end. */
const DOCUMENTS = /^(?:---|\.\.\.|%)/m;

/**
 * Reads the YAML that almost all SOPs are written in, ten times as fast as the `yaml` package: mappings and lists in block
 * and flow style, texts plain, in quotes and behind `|`, comments. Everything else, and every text with anything in it that
 * could be a mistake, is left to `yaml`, so that there is one judge of what is wrong. A test holds the two against each other.
 *
 * @returns exactly what `yaml` would give, or nothing
 */
export function readPlain({ text }: Source): PlainText | undefined {
  if (!COMMON.test(text) || DOCUMENTS.test(text)) return undefined;
  const cursor: Cursor = { text, comments: [], at: 0, column: -1 };
  nextContent(cursor);
  if (cursor.column !== 0) return undefined;
  const root = blockMapping(cursor, MAXIMUM_DEPTH - 1);
  return root === undefined || cursor.column >= 0 ? undefined : { root, comments: cursor.comments };
}
