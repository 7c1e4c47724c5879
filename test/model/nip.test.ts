import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNip, isServiceNumber, numberWithKind, parseNip } from '../../src/model/nip.js';

describe('parseNip', () => {
  it('decodes the number of a PNS', () => {
    expect(parseNip('198007152005012003')).toEqual({
      kind: 'PNS',
      birth: '1980-07-15',
      appointment: { year: 2005, month: 1 },
      sex: 'female',
      serial: '003',
      digits: '198007152005012003',
    });
  });

  it('knows of no PPPK before 2019', () => {
    expect(parseNip('197304121998131004')).toMatchObject({ problem: 'appointment' });
  });

  it('knows a PPPK by the 13th and 14th digits', () => {
    expect(parseNip('199003202022211005')).toMatchObject({ kind: 'PPPK', appointment: { year: 2022 }, sex: 'male' });
  });

  it.each([
    '19800715 200501 2 003',
    'NIP. 19800715 200501 2 003',
    'NIP: 198007152005012003',
    'nip 198007152005012003',
    'NI PPPK 198007152005012003',
    '19800715.200501.2.003',
  ])('allows the way %s is written', (text) => {
    expect(parseNip(text)).toMatchObject({ digits: '198007152005012003' });
  });

  it.each([
    ['', 'length', ''],
    ['19800715200501200', 'length', '19800715200501200'],
    ['1980071520050120031', 'length', '1980071520050120031'],
    ['19800715 20050l 2 003', 'characters', 'l'],
    ['Nama Pejabat', 'characters', 'N'],
    ['19801315 200501 2 003', 'birth', '19801315'],
    ['19800230 200501 2 003', 'birth', '19800230'],
    ['19800715 200500 2 003', 'appointment', '200500'],
    ['19800715 000001 2 003', 'appointment', '000001'],
    ['19800715 199001 2 003', 'age', '199001'],
    ['19800715 204107 2 003', 'age', '204107'],
    ['19800715 200501 3 003', 'sex', '3'],
    ['19800715 200501 2 000', 'serial', '000'],
  ])('says which part of %j is wrong', (text, problem, part) => {
    const parsed = parseNip(text);
    expect(parsed).toMatchObject({ problem, part });
    if ('within' in parsed) expect(text.slice(...parsed.within)).toBe(part);
  });

  it('allows sixteen years and no less, to the month', () => {
    expect(parseNip('198007151996071001')).toMatchObject({ kind: 'PNS' });
    expect(parseNip('198007151996061001')).toMatchObject({ problem: 'age' });
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .]{15,22}$/)), (text) => {
        const parsed = parseNip(text);
        if ('within' in parsed) expect(text.slice(...parsed.within)).toBe(parsed.part);
      }),
    );
  });
});

it('groups the digits as the form does', () => {
  expect(formatNip('198007152005012003')).toBe('19800715 200501 2 003');
  expect(formatNip('123')).toBe('123');
});

it.each([
  ['NRP 76070901', true],
  ['nrp. 11990000 900901', true],
  ['NRP 12345/P', true],
  ['76070901', false],
  ['NRP', false],
  ['NRPD 76070901', false],
])('knows the number of a soldier or a police officer: %s', (text, isOne) => {
  expect(isServiceNumber(text)).toBe(isOne);
});

it.each([
  ['19800715 200501 2 003', 'NIP. 19800715 200501 2 003'],
  ['NIP 19800715 200501 2 003', 'NIP. 19800715 200501 2 003'],
  ['NIP: 198007152005012003', 'NIP. 198007152005012003'],
  ['NI PPPK 199003202022211005', 'NI PPPK 199003202022211005'],
  ['NRP 76070901', 'NRP 76070901'],
  ['', ''],
])('prints %s with its kind', (text, printed) => {
  expect(numberWithKind(text)).toBe(printed);
});
