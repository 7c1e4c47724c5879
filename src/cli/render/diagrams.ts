import type { CheckedFile } from '../check-paths.js';
import { failure } from '../cli-error.js';
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

/** What came of a diagram: its picture, or the reason why Mermaid could not draw it. */
export type Drawn = { readonly picture: Uint8Array } | { readonly broken: string };

/**
 * Draws diagrams in one browser and hands on what came of each when it is ready, in their order.
 *
 * @throws CliError (exit code 3) where the browser does not start
 */
export async function drawDiagrams(
  diagrams: readonly Diagram[],
  cli: MermaidCli,
  dpi: number,
  done: (diagram: Diagram, drawn: Drawn) => Promise<void>,
): Promise<void> {
  if (diagrams.length === 0) return;
  const drawing = await open(cli, dpi);
  try {
    for (let start = 0; start < diagrams.length; start += AT_ONCE) {
      const some = diagrams.slice(start, start + AT_ONCE);
      const drawn = await Promise.all(some.map(async (each) => [each, await draw(each, drawing)] as const));
      for (const [diagram, result] of drawn) await done(diagram, result);
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

async function draw({ text, format }: Diagram, drawing: Drawing): Promise<Drawn> {
  try {
    return { picture: await drawing.draw(text, format) };
  } catch (error) {
    return { broken: reasonOf(error) };
  }
}

/** The first line: what follows is the inside of the browser. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split(/[.:]?\s*\n/)[0] ?? '';
}
