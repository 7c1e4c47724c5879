import type { TableBlock, TableDocument } from '../../backends/table-document.js';
import { sayIn } from '../../diff/words.js';
import { PAPERS } from '../../layout/profile.js';
import { paperOf } from '../render/settings.js';
import type { Comparison } from './comparison.js';
import { factsOf, HEADS, partOf, TITLE } from './heads.js';
import { notesOf } from './notes.js';
import { summaryText } from './summary.js';

const SHARES = [0.04, 0.18, 0.31, 0.31, 0.16];

/** The changes as the "Matriks Perubahan SOP", across on the paper of the SOP's own form. */
export function diffDocument(comparison: Comparison): TableDocument {
  const { after, changed, telling, profile } = comparison;
  const { sop, config } = after;
  const { language } = telling;
  const sheet = PAPERS[paperOf(undefined, config) ?? profile.paper];
  const { created, revised, effective } = sop.dates;
  const modified = revised?.iso ?? created?.iso ?? effective?.iso;
  return {
    info: {
      title: `${TITLE[language]}: ${sop.title}`,
      number: sop.number,
      author: [sop.agency.name, ...sop.agency.units].filter((part) => part !== '').join(', '),
      language,
      font: config.font,
      ...(created?.iso !== undefined && { created: created.iso }),
      ...(modified !== undefined && { modified }),
      keywords: ['SOP', TITLE[language]],
    },
    paper: { width: sheet.height, height: sheet.width, margins: profile.margins },
    fontSize: profile.fontSize,
    title: TITLE[language].toUpperCase(),
    facts: factsOf(comparison),
    columns: HEADS[language].map((head, index) => ({
      head,
      share: SHARES[index] ?? 0,
      align: index === 0 ? 'center' : 'left',
    })),
    blocks: blocksOf(comparison),
    remarks: changed ? notesOf(comparison) : [summaryText(comparison), ...notesOf(comparison)],
    pageWords: language === 'id' ? ['Halaman', 'dari'] : ['Page', 'of'],
  };
}

/** Sections by letters, rows numbered through all of them; times of the whole where they changed. */
function blocksOf({ matrix, changed, telling }: Comparison): readonly TableBlock[] {
  if (!changed) return [];
  const times = matrix.times.filter(({ before, after, difference }) => difference !== 0 || before !== after);
  const sections = [
    ...matrix.sections.map(({ title, rows }) => ({
      title,
      rows: rows.map((row, index) => [partOf(row, rows[index - 1]), row.before, row.after, row.note]),
    })),
    {
      title: sayIn(telling.language)('Waktu Penyelesaian', 'Time to completion'),
      rows: times.map(({ item, before, after, note }) => [item, before, after, note]),
    },
  ].filter(({ rows }) => rows.length > 0);
  let number = 0;
  return sections.map(({ title, rows }, index) => ({
    heading: `${String.fromCharCode(65 + index)}. ${title}`,
    rows: rows.map((texts) => {
      number += 1;
      return [`${number}`, ...texts.map((text) => text || '–')];
    }),
  }));
}
