import { type CST, Parser } from 'yaml';
import { createSource, type Source } from '../source/source.js';
import { MAXIMUM_DEPTH } from './limits.js';
import { surveyTokens, type TokenSurvey } from './tokens.js';

/** A text, or its beginning, with its tokens. */
export interface ReadablePart {
  readonly part: Source;
  readonly tokens: readonly CST.Token[];
  readonly survey: TokenSurvey;
}

/** The beginning of a text parses as it did within the whole, so one cut is enough; more only if `yaml` is at odds with that. */
const CUTS = 3;

/**
 * A text as far as it is worth reading. Where nearly every line holds a mistake (a long SOP that is indented with tabs) `yaml`
 * takes the lines as parts of each other, deeper and deeper: the items until then are enough to say what is wrong.
 *
 * @returns a part that is still too deep where the text itself is
 */
export function readablePart(source: Source): ReadablePart {
  let read = surveyed(source);
  for (let cuts = 0; cuts < CUTS && read.survey.tooDeep?.isWritten === false; cuts += 1) {
    const { text, path } = read.part;
    read = surveyed(createSource(path, text.slice(0, lastItem(text, read.survey.tooDeep.start))));
  }
  return read;
}

function surveyed(part: Source): ReadablePart {
  const tokens = [...new Parser().parse(part.text)];
  return { part, tokens, survey: surveyTokens(part, tokens, MAXIMUM_DEPTH) };
}

/** Letters that a step has at the most. */
const LONGEST_STEP = 2000;

/** Where the last item begins above an offset, so that no step is read by half; where none is near, the line. */
function lastItem(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_STEP);
  const [item] = [...text.slice(from, offset).matchAll(/\n[ \t]*-[ \t]/g)].slice(-1);
  return (item === undefined ? text.lastIndexOf('\n', offset - 1) : from + item.index) + 1;
}
