import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/messages/phrase.js';
import { READING_RULES } from '../../src/rules/reading/index.js';
import { schemaFindings } from '../../src/schema/schema-findings.js';
import { yaml } from '../yaml/findings-of.js';

describe.each(READING_RULES.map((rule) => [rule.name, rule] as const))('the messages of %s', (_, rule) => {
  it('are the same in both languages and take the same data', () => {
    const holes = (text = '') => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole))].sort();
    const names = Object.keys(rule.messages.id);
    expect(Object.keys(rule.messages.en)).toEqual(names);
    for (const name of names) expect(holes(rule.messages.en[name]), name).toEqual(holes(rule.messages.id[name]));
  });
});

const FAULTY = [
  '',
  'halo',
  '- a',
  'sop: 2\nnip: x\nzzz: 1\ntitle: x\njenis: pelayaan\nsifat: q\nlangkah: [{id: A, kegiatan: , waktu: 3, lanjut: 2, keputusan: {a: {peluang: x}}}, x, {rangkaian: []}]\npelaksana: {A: , b: {jumlah: 0}}\n',
  'sop: "1"\ntanggal: {pembuatan: 2014}\nnomor: 1\nrevisi_ke: x\nperalatan: a\nperingatan:\n  -a\n<<: x\nparaf: [{unit: a}]\n',
  'a: "x\n',
  'a: b: c\n\td: e\nf: *g\nh: @i\nj: [k\n',
  'a: 1\na: 2\n---\nb: "\\q" x\n',
  'a: &a [*a, "\\0"]\n: b\n[c]: d\ne: !f g\n',
  'a: x\u0001\u0002',
  '['.repeat(200),
  '<<<<<<< a\n',
];

it.each(FAULTY)('every finding of %j has its words and all its data', (text) => {
  const document = yaml(text);
  const findings = [...document.findings, ...schemaFindings(document, 'sop')];
  expect(findings).not.toEqual([]);
  for (const { rule, message = 'default', data = {} } of findings) {
    const meta = READING_RULES.find(({ name }) => name === rule);
    const template = meta?.messages.id[message] ?? 'missing';
    const holes = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    expect(template, `${rule}/${message}`).not.toBe('missing');
    expect(
      holes.filter((hole) => !(hole in data)),
      `${rule}/${message}`,
    ).toEqual([]);
    expect(meta && phrase(meta.messages, message, data, 'en')).not.toBe(message);
  }
});
