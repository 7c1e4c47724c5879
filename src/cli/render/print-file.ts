import { dirname } from 'node:path';
import { diagnose } from '../../check.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type LayoutResult, layOut } from '../../layout/layout.js';
import type { Words } from '../../messages/language.js';
import type { CheckedFile } from '../check-paths.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../world.js';
import { makeFolder, writeWhole } from '../write-file.js';
import { type Diagram, diagramsOf } from './diagrams.js';
import { FORMATS } from './formats.js';
import { missingGlyphs } from './glyph-notice.js';
import { logoOf } from './logo.js';
import { paperOf, profileOf } from './settings.js';
import { signatureFile } from './signature-file.js';
import type { Tools } from './tools.js';

const SIGNED_FORMATS: ReadonlySet<string> = new Set(['docx', 'pdf']);

/** How SOPs are printed: plain data, and all besides an SOP, its configuration and its logo that the bytes depend on. */
export interface PrintSettings {
  readonly formats: readonly string[];
  readonly paper?: string;
  readonly profile?: string;
  /** ISO day for documents whose SOP names none. */
  readonly day?: string;
  /** Print what has errors as a draft. */
  readonly force: boolean;
  readonly tools: Tools;
}

/** What came of printing one SOP: plain data. */
export interface Printed {
  /** Absolute paths. */
  readonly written: readonly string[];
  /** Diagrams that are still to be drawn, all those of a call in one browser. */
  readonly diagrams: readonly Diagram[];
  /** Pages on which lines could not be kept apart. */
  readonly dense: readonly number[];
  /** Findings of characters for which it shows "?". */
  readonly missing: readonly Diagnostic[];
  /** Why it was not printed. */
  readonly refused?: readonly Diagnostic[];
  /** What stopped it on the way. */
  readonly failed?: { readonly words: Words; readonly exitCode: ExitCode };
}

/**
 * Prints one SOP, with errors only as a draft. Never throws: what stops one SOP is no reason to leave out others.
 *
 * @param target absolute path of the products without their endings
 */
export async function printFile(file: CheckedFile, target: string, settings: PrintSettings): Promise<Printed> {
  const written: string[] = [];
  const nothing = { written, diagrams: [], dense: [], missing: [] };
  try {
    const errors = errorsOf(file.diagnostics);
    const isDraft = errors.length > 0;
    const layout = isDraft && !settings.force ? undefined : layoutOf(file, isDraft, settings);
    const found = layout ? [...errors, ...errorsOf(diagnose(file, layout.findings))] : errors;
    if (!layout || (found.length > 0 && !settings.force)) return { ...nothing, refused: found };
    await write(target, file, layout, settings, written);
    return {
      written,
      diagrams: await diagramsOf(file, target, settings.formats),
      dense: [...new Set(layout.conflicts.map(({ page }) => page))],
      missing: missingGlyphs(file.diagnostics, settings.formats),
    };
  } catch (error) {
    return { ...nothing, failed: failureOf(error, file.source.path) };
  }
}

/** The findings that an SOP is not printed with. */
export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
}

/** Undefined where there is nothing to print: the file holds no SOP at all. */
function layoutOf(file: CheckedFile, draft: boolean, settings: PrintSettings): LayoutResult | undefined {
  const { sop, flow, config } = file;
  if (!sop || !flow) return undefined;
  const logo = logoOf(file);
  const paper = paperOf(settings.paper, config);
  return layOut(sop, flow, {
    profile: profileOf(settings.profile, config),
    font: config.font,
    draft,
    ...(paper === undefined ? {} : { paper }),
    ...(logo === undefined ? {} : { logo }),
    ...(settings.day === undefined ? {} : { day: settings.day }),
  });
}

async function write(
  target: string,
  file: CheckedFile,
  layout: LayoutResult,
  { formats, tools }: PrintSettings,
  written: string[],
): Promise<void> {
  await makeFolder(dirname(target));
  const products = formats.flatMap((name) => FORMATS[name]?.(file, layout, tools) ?? []);
  // The place for the mark goes with the document that is signed.
  const signed = formats.some((name) => SIGNED_FORMATS.has(name)) ? signatureFile(file, layout) : [];
  for (const product of [...products, ...signed]) {
    const path = `${target}${product.ending}`;
    await writeWhole(path, await product.make());
    written.push(path);
  }
}

function failureOf(error: unknown, path: string): NonNullable<Printed['failed']> {
  if (error instanceof CliError) return { words: error.words, exitCode: error.exitCode };
  const reason = error instanceof Error ? error.message : String(error);
  const words = {
    id: `Program sop gagal mencetak ${path} karena kesalahannya sendiri: ${reason}. Mohon laporkan beserta berkas SOP itu.`,
    en: `sop failed to print ${path} through a fault of its own: ${reason}. Please report it with that SOP.`,
  };
  return { words, exitCode: EXIT.failure };
}
