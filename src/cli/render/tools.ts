import { failure, usageError } from '../cli-error.js';
import { findPackage } from '../optional-package.js';
import type { World } from '../world.js';
import { findMermaidCli, type MermaidCli } from './mermaid-cli.js';

/** What some formats need besides the page. Plain data, so that it can be handed to a worker. */
export interface Tools {
  /** Pixels an inch, of PNG. */
  readonly dpi: number;
  /** Folder of the package @resvg/resvg-wasm; there where PNG is asked for. */
  readonly resvg?: string;
  /** There where a picture by Mermaid is asked for. */
  readonly mermaid?: MermaidCli;
}

export interface ToolOptions {
  /** `--dpi` */
  readonly dpi?: string;
  /** `--chromium` */
  readonly chromium?: string;
}

const USUAL_DPI = 150;
const LEAST_DPI = 36;
const MOST_DPI = 600;

/**
 * Looks for what the formats need, before anything is written.
 *
 * @throws CliError for a resolution that is none (exit code 2) or a package that is not installed (exit code 3)
 */
export function findTools(formats: readonly string[], options: ToolOptions, world: World): Tools {
  const dpi = dpiOf(options.dpi);
  return {
    dpi,
    ...(formats.includes('png') ? { resvg: findResvg(world) } : {}),
    ...(formats.some((name) => name.startsWith('mermaid-'))
      ? { mermaid: findMermaidCli(options.chromium, world) }
      : {}),
  };
}

function dpiOf(given: string | undefined): number {
  if (given === undefined) return USUAL_DPI;
  const dpi = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  throw usageError({
    id: `"${given}" (--dpi) bukan kerapatan gambar yang dapat dipakai. Tulis bilangan bulat ${LEAST_DPI} sampai ${MOST_DPI}, misalnya --dpi 300.`,
    en: `"${given}" (--dpi) is no resolution that can be used. Write a whole number from ${LEAST_DPI} to ${MOST_DPI}, for example --dpi 300.`,
  });
}

function findResvg(world: World): string {
  const found = findPackage('@resvg/resvg-wasm', world);
  if (found !== undefined) return found;
  throw failure({
    id: 'Untuk --to png diperlukan paket @resvg/resvg-wasm, yang belum terpasang. Pasang dengan "npm install --global @resvg/resvg-wasm" (atau tanpa --global di folder proyek Anda), lalu coba lagi.',
    en: 'For --to png the package @resvg/resvg-wasm is needed, which is not installed. Install it with "npm install --global @resvg/resvg-wasm" (or without --global in the folder of your project) and try again.',
  });
}
