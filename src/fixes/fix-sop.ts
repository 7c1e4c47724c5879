import { type CheckInput, type CheckResult, check } from '../check.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { createSource, type Source } from '../source/source.js';
import { readYaml } from '../yaml/read-yaml.js';
import { applyEdits, type Mending, withoutOverlaps } from './edits.js';
import { formatFixes } from './format-fixes.js';
import { isAsIntended } from './intended.js';

/** An SOP with what could be mended in it. */
export interface FixedSop {
  /** The same source where nothing was to be mended. */
  readonly source: Source;
  /** How many mendings were made in the name of each rule, in the order in which they came up. */
  readonly mended: ReadonlyMap<string, number>;
}

/** What one mending makes possible for another is found in a few rounds; more would be a circle. */
const MOST_ROUNDS = 20;

/**
 * Mends in the text of an SOP what can be mended safely: the fixes of its findings and the forms of dates, NIPs and times.
 * After each round the text is read again; a mending that did not do exactly what it is meant to is left out. A text with
 * mistakes in its YAML, or that is no UTF-8, is left as it is. Mending the result again changes nothing.
 */
export function fixSop(input: CheckInput, rules: readonly Rule[] = RULES): FixedSop {
  const mended = new Map<string, number>();
  let source = input.source;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = check({ ...input, source }, rules);
    const made = isReadable(input, result) ? safely(result, mendingsOf(result)) : undefined;
    if (made === undefined) return { source, mended };
    source = createSource(source.path, made.text);
    for (const { rule } of made.mendings) mended.set(rule, (mended.get(rule) ?? 0) + 1);
  }
  // Two rules mend against each other, and neither can be right.
  return { source: input.source, mended: new Map() };
}

function isReadable(input: CheckInput, { document }: CheckResult): boolean {
  return (input.findings ?? []).length === 0 && document.whole && document.findings.length === 0;
}

function mendingsOf({ document, sop, config, diagnostics }: CheckResult): readonly Mending[] {
  const ofFindings = diagnostics.flatMap(({ rule, fix }) => (fix === undefined ? [] : [{ rule, edits: fix.edits }]));
  return [...ofFindings, ...(sop === undefined ? [] : formatFixes(document, sop, config))];
}

interface Made {
  readonly text: string;
  readonly mendings: readonly Mending[];
}

/** All mendings on top of those made already if that comes out as intended, else by halves those that do. */
function safely(result: CheckResult, mendings: readonly Mending[], before?: Made): Made | undefined {
  const together = withoutOverlaps([...(before?.mendings ?? []), ...mendings]);
  if (together.length === (before?.mendings.length ?? 0)) return before;
  const whole = made(result, together);
  if (whole !== undefined || mendings.length === 1) return whole ?? before;
  const middle = Math.ceil(mendings.length / 2);
  return safely(result, mendings.slice(middle), safely(result, mendings.slice(0, middle), before));
}

function made({ document }: CheckResult, mendings: readonly Mending[]): Made | undefined {
  const { source } = document;
  const text = applyEdits(
    source.text,
    mendings.flatMap(({ edits }) => edits),
  );
  const after = readYaml(createSource(source.path, text));
  return text !== source.text && isAsIntended(document, mendings, after) ? { text, mendings } : undefined;
}
