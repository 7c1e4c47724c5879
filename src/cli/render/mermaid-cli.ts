import { realpathSync } from 'node:fs';
import { escapeXml } from '../../backends/escape-xml.js';
import { failure } from '../cli-error.js';
import { findPackage, importPackage } from '../optional-package.js';
import type { World } from '../world.js';
import { findChromium } from './chromium.js';

/** What draws Mermaid diagrams: folders of packages and the path of a browser. */
export interface MermaidCli {
  readonly folder: string;
  readonly puppeteer: string;
  /** Absent where puppeteer has a browser of its own. */
  readonly browser?: string;
  readonly sandbox: boolean;
}

export type DiagramFormat = 'svg' | 'png';

/** An open browser that draws one diagram after another. */
export interface Drawing {
  draw(diagram: string, format: DiagramFormat): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Looks for mermaid-cli and a browser.
 *
 * @throws CliError where one of them is missing (exit code 3), or the browser that is named is (2)
 */
export function findMermaidCli(chromium: string | undefined, world: World): MermaidCli {
  const found = findPackage('@mermaid-js/mermaid-cli', world);
  const folder = found && realpathSync(found);
  const puppeteer = folder && findPackage('puppeteer', { cwd: folder, env: world.env });
  if (!folder || !puppeteer) throw missing(MERMAID_CLI);
  const browser = findChromium(chromium, world);
  if (browser === undefined) throw missing(BROWSER);
  // Chromium refuses its sandbox to root, and containers of CI seldom allow one.
  const sandbox = process.getuid?.() !== 0 && !world.env.CI;
  return { folder, puppeteer, sandbox, ...(browser === 'own' ? {} : { browser }) };
}

/** Starts the browser. `dpi` is the resolution of PNG. */
export async function openDrawing(cli: MermaidCli, dpi: number): Promise<Drawing> {
  // As their own declarations tell; both are optional, so that they are loaded by their place.
  const { renderMermaid } = (await importPackage(cli.folder)) as MermaidModule;
  const { default: puppeteer } = (await importPackage(cli.puppeteer)) as PuppeteerModule;
  const browser = await puppeteer.launch({
    headless: 'shell',
    timeout: START_LIMIT,
    ...(cli.browser === undefined ? {} : { executablePath: cli.browser, headless: true }),
    args: cli.sandbox ? [] : ['--no-sandbox'],
  });
  const viewport = { width: 1200, height: 800, deviceScaleFactor: dpi / CSS_DPI };
  return {
    draw: async (diagram, format) => {
      const mermaidConfig = format === 'svg' ? { ...STYLE, ...SVG_TEXT } : STYLE;
      const { data } = await renderMermaid(browser, diagram, format, { viewport, mermaidConfig, svgId: 'alur' });
      return format === 'svg' ? withCharacters(data) : data;
    },
    close: () => browser.close(),
  };
}

const CSS_DPI = 96;
const START_LIMIT = 120_000;

/** Plain shapes; our own line breaks, for which 28 letters of this font have room enough. */
const STYLE = {
  theme: 'neutral',
  look: 'classic',
  fontFamily: "Arial, 'Liberation Sans', Arimo, sans-serif",
  flowchart: { wrappingWidth: 320 },
};
/** Labels as text of SVG itself: Word and drawing programs show no HTML inside an SVG. */
const SVG_TEXT = { htmlLabels: false, flowchart: { ...STYLE.flowchart, htmlLabels: false } };

/** In labels that are text of SVG, Mermaid leaves some of its codes as they are: `1&amp;#46;` where `1.` is meant. */
function withCharacters(svg: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(svg);
  const whole = text.replace(/&amp;(?:#(\d{2,3})|quot);/g, (_, code: string | undefined) =>
    escapeXml(String.fromCharCode(Number(code ?? QUOTE))),
  );
  return new TextEncoder().encode(whole);
}

const QUOTE = 0x22;

interface MermaidModule {
  renderMermaid(
    browser: unknown,
    definition: string,
    format: DiagramFormat,
    options: object,
  ): Promise<{ readonly data: Uint8Array }>;
}

interface PuppeteerModule {
  readonly default: { launch(options: object): Promise<{ close(): Promise<void> }> };
}

const MERMAID_CLI = {
  id: 'Untuk --to mermaid-svg dan mermaid-png diperlukan mermaid-cli, yang belum terpasang. Pasang dengan "npm install --global @mermaid-js/mermaid-cli puppeteer" (atau tanpa --global di folder proyek Anda), lalu coba lagi. Tanpa itu, --to mermaid menulis teks diagramnya.',
  en: 'For --to mermaid-svg and mermaid-png mermaid-cli is needed, which is not installed. Install it with "npm install --global @mermaid-js/mermaid-cli puppeteer" (or without --global in the folder of your project) and try again. Without it --to mermaid writes the text of the diagram.',
};

const BROWSER = {
  id: 'Untuk menggambar diagram Mermaid diperlukan peramban Chromium, Chrome, atau Edge, yang tidak ditemukan. Pasang salah satunya, atau tunjukkan letaknya dengan --chromium, misalnya --chromium /usr/bin/chromium.',
  en: 'Drawing Mermaid diagrams needs Chromium, Chrome or Edge, and none was found. Install one of them, or give its path with --chromium, for example --chromium /usr/bin/chromium.',
};

function missing(words: typeof BROWSER) {
  return failure(words);
}
