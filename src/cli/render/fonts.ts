import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFiles } from '../../backends/pdf/faces.js';
import { familyOf } from '../../fonts/families.js';
import { failure } from '../cli-error.js';

/**
 * The letters to draw a document with: those of the free font that is as wide as the one it names.
 *
 * @throws CliError (exit code 3) where the package of the font is not installed
 */
export async function readFonts(font: string): Promise<FontFiles> {
  const { twin } = familyOf(font);
  const { resolve } = createRequire(import.meta.url);
  const face = (style: string) => resolve(`@expo-google-fonts/${twin.toLowerCase()}/${style}/${twin}_${style}.ttf`);
  let paths: readonly [string, string];
  try {
    paths = [face('400Regular'), face('700Bold')];
  } catch {
    throw failure({
      id: `Huruf ${twin} tidak ditemukan, jadi program belum lengkap terpasang. Pasang ulang sop-toolkit dengan npm, tanpa --omit=optional, lalu coba lagi.`,
      en: `The font ${twin} is missing, so the program is not installed completely. Install sop-toolkit again with npm, without --omit=optional, and try again.`,
    });
  }
  const [regular, bold] = await Promise.all(paths.map((path) => readFile(path)));
  if (!regular || !bold) throw new Error('a font has two faces');
  return { regular, bold };
}
