import { type CheckInput, check } from '../../src/check.js';
import type { Config } from '../../src/model/config.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import type { Rule } from '../../src/rules/rule.js';
import { createSource } from '../../src/source/source.js';

interface Given extends Partial<Omit<CheckInput, 'source' | 'config'>> {
  readonly config?: Partial<Config>;
}

/** What one rule finds in a text: the name of each finding's text, and the stretch that it points at. */
export function findingsOf(rule: Rule, text: string, { config, ...given }: Given = {}): readonly string[] {
  const source = createSource('a.sop.yaml', text);
  const input = { source, config: { ...DEFAULT_CONFIG, ...config }, today: '2026-06-01', ...given };
  return check(input, [rule])
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule.name)
    .map(({ message, span }) => `${message}: ${text.slice(span.start, span.end)}`);
}
