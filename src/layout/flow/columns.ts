import type { FlowGraph } from '../../flow/graph.js';
import type { Actor, Sop, Step } from '../../model/sop.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { columnName } from '../long-names.js';
import type { LabelKey, Profile } from '../profile.js';
import { widestWord } from '../text/break-lines.js';
import { formFont } from '../text/form-font.js';
import { textWidth } from '../text/measure.js';
import { listIndent } from '../text/text-block.js';
import type { Room } from './make-room.js';
import { CELL_PADDING_X, TRACK_PITCH, WORD_SLACK } from './spacing.js';
import { stepField, type TextField } from './step-texts.js';
import { symbolFont, usualWidth, widthForWords } from './symbols.js';
import { measureTexts, shareTextWidths, type TextMeasure } from './text-widths.js';

export interface Column {
  /** A key of the profile's labels; `actor` for the columns of the pelaksana. */
  readonly field: LabelKey | 'actor';
  readonly actor?: Actor;
  readonly x: Twips;
  readonly width: Twips;
}

export interface ColumnPlan {
  readonly columns: readonly Column[];
  /** Of the texts of steps. */
  readonly font: Font;
  /** How far the columns of pelaksana were narrowed for the sake of the texts. */
  readonly scale: number;
  /** Id of the first pelaksana for whose column, narrow as it may be, no room is left beside the texts. */
  readonly crowded?: string;
}

const TEXT_FIELDS: readonly TextField[] = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'];
const MIN_ACTOR_WIDTH: Twips = 720;
/** No symbol can be drawn in less. */
const LEAST_ACTOR_WIDTH: Twips = 240;
const MOST_ACTOR_WIDTH: Twips = 1900;
/** Narrower columns of pelaksana are tried where the texts need the room; what they cost by the look of it. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68] as const;
const COST_OF_NARROWNESS = 0.5;
/** What a page costs besides the height of its rows; a heading and pentagons take so much of each. */
const COST_OF_PAGE = 0.3;
const HEADING_ESTIMATE: Twips = 1600;
/** Two pentagons stand beside one another in a column of this width. */
const GOOD_ACTOR_WIDTH: Twips = 1080;

/**
 * Pass 1: the columns of the table. Pelaksana get what their symbols, names and labels of decisions want, within a share
 * of the page; the texts share the rest so that the rows become as low as they can.
 */
export function planColumns(
  sop: Sop,
  flow: FlowGraph,
  profile: Profile,
  area: { readonly x: Twips; readonly width: Twips; readonly height: Twips },
  more: Pick<Room, 'needed' | 'wished'>,
  measure: TextMeasure,
  scales: readonly number[] = SCALES,
): ColumnPlan {
  const actors = columnActors(sop, flow);
  const font = bodyFont(profile, actors.length);
  const bold: Font = { ...font, bold: true };
  const no =
    Math.ceil(Math.max(textWidth('00', font), widestWord(profile.labels.no, bold))) + 2 * CELL_PADDING_X + WORD_SLACK;
  const least = TEXT_FIELDS.map((field) => leastWidth(sop, field, profile, font));
  const wanted = actors.map((actor) => wantedWidth(actor, actors.length, flow, bold) + askedFor(actor, more));
  const floors = actors.map((actor) => floorWidth(actor, actors.length, flow, bold) + askedFor(actor, more));
  const room = area.width - no - sum(least);
  const tries = scales.map((scale) => {
    const widths = fitActors(wanted, floors, scale, room, area.width, sum([...more.needed.values()]));
    const texts = shareTextWidths(measure, least, area.width - no - sum(widths));
    const sheets = Math.ceil(texts.height / (area.height - HEADING_ESTIMATE));
    const paper = texts.height + sheets * area.height * COST_OF_PAGE;
    return { scale, widths, texts, cost: paper * (1 + (1 - scale) * COST_OF_NARROWNESS) };
  });
  const chosen = tries.reduce((best, tried) => (tried.cost < best.cost ? tried : best));
  const { actorWidths, textWidths } = spendSpare(chosen.widths, chosen.texts.widths, chosen.texts.spare);
  const [activity = 0, requirements = 0, time = 0, output = 0, note = 0] = textWidths;
  const specs: Omit<Column, 'x'>[] = [
    { field: 'no', width: no },
    { field: 'kegiatan', width: activity },
    ...actors.map((actor, index) => ({ field: 'actor' as const, actor, width: actorWidths[index] ?? MIN_ACTOR_WIDTH })),
    { field: 'kelengkapan', width: requirements },
    { field: 'waktu', width: time },
    { field: 'output', width: output },
    { field: 'keterangan', width: note },
  ];
  let x = area.x;
  const columns = specs.map((spec) => {
    const column = { ...spec, x };
    x += spec.width;
    return column;
  });
  const crowded = actors[Math.max(0, Math.floor(room / MIN_ACTOR_WIDTH))];
  return { columns, font, scale: chosen.scale, ...(crowded === undefined ? {} : { crowded: crowded.id }) };
}

/** Measures the texts of a table, for as many plans as are made of it. */
export function measureTable(sop: Sop, flow: FlowGraph, profile: Profile): TextMeasure {
  return measureTexts(sop, TEXT_FIELDS, bodyFont(profile, columnActors(sop, flow).length));
}

function askedFor({ id }: Actor, { needed, wished }: Pick<Room, 'needed' | 'wished'>): Twips {
  return (needed.get(id) ?? 0) + (wished.get(id) ?? 0);
}

/** Declared pelaksana in their order, then those that a step names without a declaration (printed with --force). */
function columnActors(sop: Sop, flow: FlowGraph): readonly Actor[] {
  const declared = new Set(sop.actors.map((actor) => actor.id));
  const undeclared = [...new Set(flow.nodes.map((node) => node.actor))].filter((id) => !declared.has(id));
  const stranger = (id: string): Actor => ({
    id,
    label: id,
    abbreviation: '',
    external: false,
    officers: 1,
    group: '',
  });
  return [...sop.actors, ...undeclared.map(stranger)];
}

function bodyFont(profile: Profile, actors: number): Font {
  const smaller = actors > 12 ? 4 : actors > 8 ? 2 : actors > 5 ? 1 : 0;
  return formFont(profile, profile.fontSize - smaller);
}

/** What a pelaksana's column should have for its symbols, its name and the labels of its decisions. */
function wantedWidth(actor: Actor, count: number, flow: FlowGraph, bold: Font): Twips {
  const basis = count <= 4 ? 1600 : count <= 6 ? 1460 : count <= 8 ? 1280 : count <= 10 ? 1100 : 900;
  const name = Math.min(1900, Math.ceil(widestWord(columnName(actor), bold)) + 2 * CELL_PADDING_X + WORD_SLACK);
  return Math.max(basis, name, wordsWidth(actor, flow, bold), Math.min(2100, decisionWidth(actor, flow, basis, bold)));
}

/** Narrower than this a column is made only where there is no other way: its name would stand upright. */
function floorWidth(actor: Actor, count: number, flow: FlowGraph, bold: Font): Twips {
  if (count > 10) return MIN_ACTOR_WIDTH;
  const name = Math.ceil(widestWord(columnName(actor), bold)) + 2 * CELL_PADDING_X + WORD_SLACK;
  const decision = count > 6 ? 0 : Math.min(1500, decisionWidth(actor, flow, 1200, bold));
  const good = count > 8 ? MIN_ACTOR_WIDTH : count > 6 ? 980 : GOOD_ACTOR_WIDTH;
  return Math.max(good, Math.min(count > 6 ? 1350 : 1650, name), wordsWidth(actor, flow, bold), decision);
}

/** What words in symbols need. */
function wordsWidth(actor: Actor, flow: FlowGraph, font: Font): Twips {
  const widest = flow.nodes.reduce(
    (most, node) => (node.actor === actor.id ? Math.max(most, widthForWords(node, font)) : most),
    0,
  );
  return widest === 0 ? 0 : widest + 2 * (TRACK_PITCH + 40);
}

/** All columns narrowed by one scale, and further where the texts could not stand beside them. */
function fitActors(
  wanted: readonly Twips[],
  floors: readonly Twips[],
  scale: number,
  room: Twips,
  whole: Twips,
  asked: Twips,
): readonly Twips[] {
  // So many that their symbols cannot have their room: the texts keep theirs, and page-crowded tells it.
  const each = Math.floor(room / Math.max(1, wanted.length));
  if (each < MIN_ACTOR_WIDTH) return wanted.map(() => Math.max(LEAST_ACTOR_WIDTH, each));
  const scaled = wanted.map((width, index) => Math.max(floors[index] ?? 0, Math.round(width * scale)));
  const share = Math.min(room, Math.round(whole * (wanted.length > 8 ? 0.62 : 0.56)) + asked);
  const limit = Math.max(wanted.length * MIN_ACTOR_WIDTH, share);
  return shrink(
    shrink(scaled, floors, limit),
    scaled.map(() => MIN_ACTOR_WIDTH),
    limit,
  );
}

/** Everybody gives in proportion to what he has above his floor, until the limit is kept or nothing is left to give. */
function shrink(widths: readonly Twips[], floors: readonly Twips[], limit: Twips): readonly Twips[] {
  const excess = sum(widths) - limit;
  const spare = widths.map((width, index) => Math.max(0, width - (floors[index] ?? 0)));
  if (excess <= 0 || sum(spare) === 0) return widths;
  const share = Math.min(1, excess / sum(spare));
  return widths.map((width, index) => Math.floor(width - (spare[index] ?? 0) * share));
}

/** What no text needs goes to the pelaksana first, up to a width that still looks well, then to all texts. */
function spendSpare(actors: readonly Twips[], texts: readonly Twips[], spare: Twips) {
  const thirst = actors.map((width) => Math.max(0, MOST_ACTOR_WIDTH - width));
  const share = Math.min(1, spare / Math.max(1, sum(thirst)));
  const actorWidths = actors.map((width, index) => width + Math.floor((thirst[index] ?? 0) * share));
  const left = spare - (sum(actorWidths) - sum(actors));
  const each = Math.floor(left / Math.max(1, texts.length));
  const textWidths = texts.map((width, index) => width + each + (index === 0 ? left - each * texts.length : 0));
  return { actorWidths, textWidths };
}

/** A label of a decision fits between the diamond and the line of the table. */
function decisionWidth(actor: Actor, flow: FlowGraph, basis: Twips, font: Font): Twips {
  const decisions = new Set(
    flow.nodes.filter((node) => node.actor === actor.id && node.kind === 'decision').map((node) => node.id),
  );
  const label = flow.edges
    .filter((edge) => edge.label !== null && decisions.has(edge.from))
    .reduce((widest, edge) => Math.max(widest, widestWord(edge.label ?? '', symbolFont(font))), 0);
  return label === 0 ? 0 : usualWidth(basis) + 2 * Math.ceil(label + 110);
}

/** What stands over a column: a label of the form, or the name of a pelaksana. */
export function columnHeading(column: Column, profile: Profile): string {
  if (column.field === 'actor') return column.actor ? columnName(column.actor) : '';
  return profile.labels[column.field];
}

function leastWidth(sop: Sop, field: TextField, profile: Profile, font: Font): Twips {
  const heading = widestWord(profile.labels[field], { ...font, bold: true });
  const words = sop.steps.reduce((widest, step) => Math.max(widest, leastOf(step, field, font)), 0);
  const limit = field === 'waktu' ? 1250 : 1750;
  const floor = field === 'kegiatan' ? 1800 : 0;
  return Math.max(floor, Math.ceil(Math.max(heading, Math.min(words, limit))) + 2 * CELL_PADDING_X + WORD_SLACK);
}

/** A time should stand on one line; other texts are broken at spaces. Numbered items are indented. */
function leastOf(step: Step, field: TextField, font: Font): number {
  if (field === 'waktu') {
    const whole = textWidth(step.time?.text ?? '', font);
    return whole <= 1250 ? whole : widestWord(step.time?.text ?? '', font);
  }
  const items = field === 'kelengkapan' ? step.requirements : field === 'output' ? step.outputs : [];
  return widestWord(stepField(step, field), font) + (items.length > 1 ? listIndent(items.length, font) : 0);
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
