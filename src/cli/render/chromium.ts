import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { usageError } from '../cli-error.js';
import type { World } from '../world.js';

/** Names under which a browser that puppeteer can drive is found in PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/**
 * The browser that draws Mermaid diagrams: the one of `--chromium`, else of PUPPETEER_EXECUTABLE_PATH, else whatever is
 * installed. `own` leaves it to the one that puppeteer has downloaded; undefined where there is none at all.
 *
 * @throws CliError (exit code 2) where the one that is named does not exist
 */
export function findChromium(given: string | undefined, { cwd, env }: World): string | 'own' | undefined {
  if (given !== undefined) return named(resolve(cwd, given), '--chromium');
  if (env.PUPPETEER_EXECUTABLE_PATH) return named(env.PUPPETEER_EXECUTABLE_PATH, 'PUPPETEER_EXECUTABLE_PATH');
  const downloads = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  return usualPlaces(env).find((path) => existsSync(path)) ?? (existsSync(downloads) ? 'own' : undefined);
}

function named(path: string, by: string): string {
  if (existsSync(path)) return path;
  throw usageError({
    id: `Peramban "${path}" (${by}) tidak ada. Tulis letak Chromium, Chrome, atau Edge, misalnya --chromium /usr/bin/chromium.`,
    en: `There is no browser "${path}" (${by}). Give the path of Chromium, Chrome or Edge, for example --chromium /usr/bin/chromium.`,
  });
}

function usualPlaces(env: World['env']): readonly string[] {
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const onWindows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  );
  return [
    ...inPath,
    ...onWindows,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}
