import type { Step } from '../../model/sop.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { lineHeightOf, listBlock, type TextBlock, textBlock } from '../text/text-block.js';

export type TextField = 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** All the words of one field of a step, for measuring what a column needs at least. */
export function stepField(step: Step, field: TextField): string {
  switch (field) {
    case 'kegiatan':
      return step.activity;
    case 'kelengkapan':
      return step.requirements.join('\n');
    case 'waktu':
      return step.time?.text ?? '';
    case 'output':
      return step.outputs.join('\n');
    case 'keterangan':
      return step.note;
    default:
      return field satisfies never;
  }
}

/** One field of a step, broken to a width: lists are numbered, times stand in the middle. */
export function stepBlock(step: Step, field: TextField, font: Font, width: Twips): TextBlock {
  const style = { font, align: 'left', lineHeight: lineHeightOf(font) } as const;
  switch (field) {
    case 'kelengkapan':
      return listBlock(step.requirements, style, width);
    case 'output':
      return listBlock(step.outputs, style, width);
    case 'waktu':
      return textBlock(step.time?.text ?? '', { ...style, align: 'center' }, width);
    case 'kegiatan':
    case 'keterangan':
      return textBlock(stepField(step, field), style, width);
    default:
      return field satisfies never;
  }
}
