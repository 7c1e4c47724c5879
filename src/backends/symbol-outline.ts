import type { FlowSymbol } from '../page/pages.js';
import { unreachable } from './unreachable.js';

/** The outline of a symbol as path data in twips: those of Word's native shapes (presetShapeDefinitions.xml). */
export function symbolOutline({ kind, box: [x, y, width, height] }: Pick<FlowSymbol, 'kind' | 'box'>): string {
  const right = x + width;
  const bottom = y + height;
  switch (kind) {
    case 'terminator': {
      const round = (width * 3475) / 21_600;
      const arc = `A${round} ${height / 2} 0 0 1`;
      return `M${x + round} ${y}H${right - round}${arc} ${right - round} ${bottom}H${x + round}${arc} ${x + round} ${y}Z`;
    }
    case 'process':
      return `M${x} ${y}H${right}V${bottom}H${x}Z`;
    case 'decision':
      return `M${x + width / 2} ${y}L${right} ${y + height / 2}L${x + width / 2} ${bottom}L${x} ${y + height / 2}Z`;
    case 'offpage': {
      const shoulder = y + (height * 4) / 5;
      return `M${x} ${y}H${right}V${shoulder}L${x + width / 2} ${bottom}L${x} ${shoulder}Z`;
    }
    default:
      return unreachable(kind);
  }
}
