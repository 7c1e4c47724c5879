import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import type { Replacement } from '../../src/diagnostics/diagnostic.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { numberPlaceholder } from '../../src/rules/number-placeholder.js';
import type { Rule } from '../../src/rules/rule.js';
import { createSource } from '../../src/source/source.js';

/** The file after the fix of a finding at the title's first word; undefined where there is no fix. */
function mended(text: string, replacement: Replacement): string | undefined {
  const rule: Rule = {
    ...numberPlaceholder,
    check: () => [{ rule: numberPlaceholder.name, place: { path: ['judul'], within: [0, 11] }, replacement }],
  };
  const input = { source: createSource('a.sop.yaml', text), config: DEFAULT_CONFIG, today: '2026-06-01' };
  const edits = check(input, [rule]).diagnostics.find((diagnostic) => diagnostic.rule === rule.name)?.fix?.edits;
  const [edit] = edits ?? [];
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

const to = { from: 'Pemeriksaan', to: 'Memeriksa' };

describe('a replacement', () => {
  test('becomes an edit of exactly its stretch', () => {
    expect(mended('judul: Pemeriksaan berkas # a\n', to)).toBe('judul: Memeriksa berkas # a\n');
    expect(mended('judul: "Pemeriksaan berkas"\n', to)).toBe('judul: "Memeriksa berkas"\n');
    expect(mended('judul: |-\n  Pemeriksaan\n  berkas\n', to)).toBe('judul: |-\n  Memeriksa\n  berkas\n');
  });

  test('may be wider than the place that is shown', () => {
    const wide = { within: [0, 13], from: 'Pemeriksaan b', to: 'B' } as const;
    expect(mended('judul: Pemeriksaan berkas\n', wide)).toBe('judul: Berkas\n');
  });

  test('is no fix where the file does not hold the text as it is', () => {
    expect(mended('judul: "P\\x65meriksaan berkas"\n', to)).toBeUndefined();
    expect(mended('nomor: &a Pemeriksaan berkas\njudul: *a\n', to)).toBeUndefined();
    expect(mended('judul: Pengukuran lahan\n', to)).toBeUndefined();
    expect(mended('nomor: HK-01\n', to)).toBeUndefined();
  });

  test('is no fix where the new text would need quotes', () => {
    expect(mended('judul: Pemeriksaan berkas\n', { ...to, to: 'Memeriksa: ' })).toBeUndefined();
  });
});
