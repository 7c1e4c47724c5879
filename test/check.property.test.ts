import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../src/check.js';
import { DEFAULT_CONFIG } from '../src/model/merge-configs.js';
import { describe } from '../src/rules/catalogue.js';
import { createSource, isSpanOf } from '../src/source/source.js';
import { SOP } from './cli/sop.js';

const snippet = fc.oneof(
  fc.constantFrom('keputusan: {Ya: lanjut}', '- ', ': ', '"', '[', '{', '\n', '\t', '&a ', '*a', '|-', '#', 'selesai'),
  fc.constantFrom('rangkaian: [{pelaksana: loket}]', 'lanjut: ajukan', 'lanjut: [ajukan, x]', 'null', '0', '-5 menit'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** The sample with stretches cut out and things put in. */
const mangled = fc
  .array(fc.record({ at: fc.nat(SOP.length), cut: fc.nat(40), put: snippet }), { minLength: 1, maxLength: 6 })
  .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), SOP));

test('whatever a file holds, no rule breaks down and every place lies in the file', () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const source = createSource('a.sop.yaml', text);
      const { diagnostics, failures } = check({ source, config: DEFAULT_CONFIG, today: '2026-06-01' });
      expect(failures).toEqual([]);
      for (const { rule, message, data, span, related } of diagnostics) {
        for (const place of [span, ...related.map((each) => each.span)]) expect(isSpanOf(source, place)).toBe(true);
        expect(describe(rule, message, data, 'id')).not.toBe(message);
        expect(describe(rule, message, data, 'en')).not.toBe(message);
      }
    }),
    { numRuns: 300 },
  );
});
