import type { BaselineEntry } from './entry.js';
import { type LocatedJson, readLocatedJson } from './located-json.js';
import { BASELINE_VERSION } from './write-baseline.js';

/** What is wrong with a baseline, and the offset at which it is. */
export interface BaselineFault {
  readonly fault: 'conflict' | 'json' | 'version' | 'findings' | 'entry';
  readonly at: number;
}

/** Reads the text of a baseline. What it holds beyond the form is passed over. */
export function readBaseline(text: string): readonly BaselineEntry[] | BaselineFault {
  const conflict = /^<{7} /m.exec(text);
  if (conflict !== null) return { fault: 'conflict', at: conflict.index };
  const json = readLocatedJson(text);
  if ('fault' in json) return { fault: 'json', at: json.fault };
  const version = entryOf(json, 'version');
  if (version?.kind !== 'scalar' || version.value !== BASELINE_VERSION) {
    return { fault: 'version', at: (version ?? json).at };
  }
  const findings = entryOf(json, 'findings');
  if (findings?.kind !== 'list') return { fault: 'findings', at: (findings ?? json).at };
  const entries: BaselineEntry[] = [];
  for (const item of findings.items) {
    const [file, rule, fingerprint] = ['file', 'rule', 'fingerprint'].map((key) => textOf(entryOf(item, key)));
    if (file === undefined || rule === undefined || fingerprint === undefined) return { fault: 'entry', at: item.at };
    entries.push({ file, rule, fingerprint });
  }
  return entries;
}

function entryOf(json: LocatedJson, key: string): LocatedJson | undefined {
  return json.kind === 'object' ? json.entries.get(key) : undefined;
}

function textOf(json: LocatedJson | undefined): string | undefined {
  return json?.kind === 'scalar' && typeof json.value === 'string' ? json.value : undefined;
}
