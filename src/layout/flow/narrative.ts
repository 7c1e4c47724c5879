import type { Sop } from '../../model/sop.js';
import type { Net, PlacedPage, PlacedSymbol } from './place.js';

/** The flow of one page in Indonesian sentences, for those who cannot see the drawing. */
export function narrate(page: PlacedPage, sop: Sop): string {
  const symbols = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
  const sentences = page.rows.map(({ plan }) => {
    const { step } = plan;
    const here = page.symbols.filter(
      (symbol) => symbol.step === step.number && symbol.kind !== 'offpage' && !symbol.ending,
    );
    const actors = [...new Set(here.map((symbol) => labelOf(symbol, sop)))].join(', ');
    const own = new Set(here.map((symbol) => symbol.id));
    const ways = page.nets
      .filter((net) => net.kind === 'flow' && own.has(net.from))
      .map((net) => way(net, symbols, step.number));
    const onward = [...new Set(ways)].join('; ');
    return `Langkah ${step.number} (${actors}): ${withoutStop(step.activity)}${onward === '' ? '' : `; ${onward}`}.`;
  });
  return sentences.join(' ');
}

function way(net: Net, symbols: ReadonlyMap<string, PlacedSymbol>, step: number): string {
  const target = symbols.get(net.to);
  const condition = net.label === null ? '' : `jika ${net.label}, `;
  if (!target) return `${condition}selesai`;
  if (target.kind === 'offpage')
    return `${condition}berlanjut lewat penghubung ${target.letter} di halaman ${target.page}`;
  if (target.ending) return `${condition}selesai`;
  if (target.step === step) return `${condition}diteruskan dalam langkah ini`;
  return `${condition}${target.step < step ? 'kembali' : 'lanjut'} ke langkah ${target.step}`;
}

function labelOf(symbol: PlacedSymbol, sop: Sop): string {
  return sop.actors.find((actor) => actor.id === symbol.actor)?.label ?? symbol.actor;
}

function withoutStop(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.;\s]+$/, '');
}
