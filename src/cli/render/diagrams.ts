import type { CheckedFile } from '../check-paths.js';
import { failure } from '../cli-error.js';
import { EXIT, type World } from '../world.js';
import { type DiagramFormat, type Drawing, type MermaidCli, openDrawing } from './mermaid-cli.js';

/** A Mermaid diagram to be drawn, and the file for its picture. */
export interface Diagram {
  readonly text: string;
  readonly path: string;
  readonly format: DiagramFormat;
}

const FORMATS: readonly DiagramFormat[] = ['svg', 'png'];

/** The pictures of the flow of an SOP that the formats ask for. `target` is the path of its products without an ending. */
export async function diagramsOf(
  { sop, flow }: CheckedFile,
  target: string,
  formats: readonly string[],
): Promise<readonly Diagram[]> {
  const wanted = FORMATS.filter((format) => formats.includes(`mermaid-${format}`));
  if (!sop || !flow || wanted.length === 0) return [];
  const { toMermaid } = await import('../../export/mermaid.js');
  const text = toMermaid(sop, flow);
  return wanted.map((format) => ({ text, format, path: `${target}.mmd.${format}` }));
}

/** Pages of the browser that are open at a time. */
const AT_ONCE = 3;

/**
 * Draws diagrams in one browser and hands each picture on when it is ready, in their order. One that Mermaid cannot draw
 * is told on stderr and sets the exit code 3; the others are drawn all the same.
 *
 * @throws CliError (exit code 3) where the browser does not start
 */
export async function drawDiagrams(
  diagrams: readonly Diagram[],
  cli: MermaidCli,
  dpi: number,
  world: World,
  write: (path: string, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  if (diagrams.length === 0) return;
  const drawing = await open(cli, dpi);
  try {
    for (let start = 0; start < diagrams.length; start += AT_ONCE) {
      const drawn = await Promise.all(diagrams.slice(start, start + AT_ONCE).map((each) => draw(each, drawing, world)));
      for (const [path, picture] of drawn.flat()) await write(path, picture);
    }
  } finally {
    await drawing.close();
  }
}

async function open(cli: MermaidCli, dpi: number): Promise<Drawing> {
  try {
    return await openDrawing(cli, dpi);
  } catch (error) {
    const reason = reasonOf(error);
    throw failure({
      id: `Peramban untuk menggambar diagram Mermaid tidak dapat dijalankan: ${reason}. Periksa letaknya (--chromium) dan apakah peramban itu dapat dibuka.`,
      en: `The browser for drawing Mermaid diagrams cannot be started: ${reason}. See to its path (--chromium) and whether it can be opened.`,
    });
  }
}

async function draw(
  { text, path, format }: Diagram,
  drawing: Drawing,
  world: World,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  try {
    return [[path, await drawing.draw(text, format)]];
  } catch (error) {
    const reason = reasonOf(error);
    const words = {
      id: `mermaid-cli tidak dapat menggambar ${path}: ${reason}`,
      en: `mermaid-cli cannot draw ${path}: ${reason}`,
    };
    world.stderr.write(`sop: ${words[world.language]}\n`);
    world.setExitCode(EXIT.failure);
    return [];
  }
}

/** The first line: what follows is the inside of the browser. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split(/[.:]?\s*\n/)[0] ?? '';
}
