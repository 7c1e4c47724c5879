import { BorderStyle } from 'docx';
import type { Borders } from '../../page/pages.js';

/** Borders as docx takes them: half a point, black. */
export function cellBorders(borders: Borders) {
  return {
    top: side(borders.top),
    bottom: side(borders.bottom),
    left: side(borders.left),
    right: side(borders.right),
  };
}

function side(drawn: boolean) {
  return drawn ? { style: BorderStyle.SINGLE, size: 4, color: '000000' } : { style: BorderStyle.NIL };
}
