import type { SymbolKind } from '../../page/pages.js';
import type { Box } from '../../page/units.js';
import { unreachable } from '../unreachable.js';

/** The native shape of a kind of symbol, and the part of its box that its text may fill (presetShapeDefinitions.xml). */
export function symbolPreset(kind: SymbolKind): { readonly preset: string; readonly textShare: Box } {
  switch (kind) {
    case 'terminator':
      return {
        preset: 'flowChartTerminator',
        textShare: [1018 / 21_600, 3163 / 21_600, 19_564 / 21_600, 15_274 / 21_600],
      };
    case 'process':
      return { preset: 'flowChartProcess', textShare: [0, 0, 1, 1] };
    case 'decision':
      return { preset: 'flowChartDecision', textShare: [1 / 4, 1 / 4, 1 / 2, 1 / 2] };
    case 'offpage':
      return { preset: 'flowChartOffpageConnector', textShare: [0, 0, 1, 4 / 5] };
    default:
      return unreachable(kind);
  }
}
