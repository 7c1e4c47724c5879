import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFiles } from '../../backends/pdf/faces.js';
import { failure } from '../cli-error.js';

/** Arimo: a free font whose letters are as wide as those of Arial, with which layout measures. */
const ARIMO = {
  regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
} as const;

/**
 * Paths of the font files that drawings are made with.
 *
 * @throws CliError (exit code 3) where the package of the font is not installed
 */
export function fontPaths(): { readonly [Face in keyof FontFiles]: string } {
  const { resolve } = createRequire(import.meta.url);
  try {
    return { regular: resolve(ARIMO.regular), bold: resolve(ARIMO.bold) };
  } catch {
    throw failure({
      id: 'Huruf Arimo tidak ditemukan, jadi program belum lengkap terpasang. Jalankan "npm ci" di folder sop-toolkit, lalu coba lagi.',
      en: 'The font Arimo is missing, so the program is not installed completely. Run "npm ci" in the folder of sop-toolkit and try again.',
    });
  }
}

/** The font files themselves. */
export async function readFonts(): Promise<FontFiles> {
  const paths = fontPaths();
  const [regular, bold] = await Promise.all([readFile(paths.regular), readFile(paths.bold)]);
  return { regular, bold };
}
