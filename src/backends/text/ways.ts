import type { FlowSymbol, Pages } from '../../page/pages.js';

/** A line of the flow from symbol to symbol, whole again where it goes over a page break. */
export interface Way {
  readonly from: FlowSymbol;
  readonly to: FlowSymbol;
  readonly kind: 'flow' | 'joint';
  readonly label: string | null;
}

/** The ways of a document; the two halves of one that goes over a page break meet in their letter. */
export function waysOf({ pages }: Pages): readonly Way[] {
  const halves = pages.flatMap((page) => {
    const symbols = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
    return page.connectors.flatMap(({ from, to, kind, label }): Way[] => {
      const [start, end] = [symbols.get(from), symbols.get(to)];
      return start && end ? [{ from: start, to: end, kind, label }] : [];
    });
  });
  return halves
    .filter(({ from }) => from.kind !== 'offpage')
    .flatMap((half) => {
      if (half.to.kind !== 'offpage') return [half];
      const rest = halves.filter(({ from }) => from.kind === 'offpage' && from.letter === half.to.letter);
      return rest.map(({ to, label }) => ({ ...half, to, label: half.label ?? label }));
    });
}

/** Whether a symbol only ends a way of its own step: the capsule "Selesai". */
export function endsWay({ from, to }: Way, ways: readonly Way[]): boolean {
  const goesOn = ways.some((way) => way.kind === 'flow' && way.from === to);
  return to.kind === 'terminator' && to.step === from.step && to !== from && !goesOn;
}
