import type { FlowGraph, FlowNode } from '../../flow/graph.js';
import type { Sop, Step } from '../../model/sop.js';
import type { Twips } from '../../page/units.js';
import type { TextBlock } from '../text/text-block.js';
import type { ColumnPlan } from './columns.js';
import type { Room } from './make-room.js';
import { BAND_BOTTOM, BAND_TOP, CELL_PADDING_X, CELL_PADDING_Y, LABEL_BAND, STACK_GAP, WORD_SLACK } from './spacing.js';
import { stepBlock, type TextField } from './step-texts.js';
import { type SymbolSize, sizeSymbol, usualWidth } from './symbols.js';

/** One row of the table: its texts, its symbols by column, and the height that both need. */
export interface RowPlan {
  readonly step: Step;
  readonly texts: ReadonlyMap<TextField, TextBlock>;
  /** Symbols of each column from top to bottom, by id of the pelaksana. */
  readonly stacks: ReadonlyMap<string, readonly SizedNode[]>;
  readonly height: Twips;
  /** Least room above and below the symbols. */
  readonly bandTop: Twips;
  readonly bandBottom: Twips;
}

export interface SizedNode extends SymbolSize {
  readonly node: FlowNode;
}

/** Pass 2: the rows, as high as their texts and symbols need. */
export function planRows(sop: Sop, flow: FlowGraph, plan: ColumnPlan, extra: Room['bands']): readonly RowPlan[] {
  const nodesOf = new Map<number, FlowNode[]>();
  for (const node of flow.nodes) nodesOf.set(node.step, [...(nodesOf.get(node.step) ?? []), node]);
  const labelled = new Set(flow.edges.filter((edge) => edge.label !== null).map((edge) => edge.from));
  const lines = new Map<string, number>();
  for (const id of flow.edges.flatMap((edge) => [edge.from, edge.to])) lines.set(id, (lines.get(id) ?? 0) + 1);
  const usual = usualWidth(Math.min(...plan.columns.flatMap((column) => (column.actor ? [column.width] : []))));
  return sop.steps.map((step) => {
    const texts = new Map<TextField, TextBlock>();
    const stacks = new Map<string, readonly SizedNode[]>();
    const nodes = nodesOf.get(step.number) ?? [];
    for (const column of plan.columns) {
      if (column.field === 'actor' && column.actor) {
        const { id } = column.actor;
        const here = nodes.filter((node) => node.actor === id);
        if (here.length > 0)
          stacks.set(
            id,
            here.map((node) => ({
              node,
              ...sizeSymbol(node, column.width, usual, lines.get(node.id) ?? 0, plan.font),
            })),
          );
      } else if (isTextField(column.field)) {
        const inner = column.width - 2 * CELL_PADDING_X - WORD_SLACK;
        texts.set(column.field, stepBlock(step, column.field, plan.font, inner));
      }
    }
    const more = extra.get(step.number) ?? { top: 0, bottom: 0 };
    const bandTop = BAND_TOP + more.top;
    // A way that leaves a diamond at its foot carries its label below it.
    const bandBottom = BAND_BOTTOM + (nodes.some((node) => labelled.has(node.id)) ? LABEL_BAND : 0) + more.bottom;
    const text = Math.max(0, ...[...texts.values()].map((block) => block.height)) + 2 * CELL_PADDING_Y;
    const height = Math.max(text, bandTop + symbolsHeight(stacks) + bandBottom);
    return { step, texts, stacks, height, bandTop, bandBottom };
  });
}

/** Height of the highest stack of a row. */
export function symbolsHeight(stacks: RowPlan['stacks']): Twips {
  return Math.max(0, ...[...stacks.values()].map(stackHeight));
}

/** Height of the symbols of one cell with the gaps between them. */
export function stackHeight(stack: readonly SizedNode[]): Twips {
  return stack.reduce((sum, item) => sum + item.height, 0) + Math.max(0, stack.length - 1) * STACK_GAP;
}

export function isTextField(field: string): field is TextField {
  return ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'].includes(field);
}
