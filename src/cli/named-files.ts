import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { RelatedSop, Sop, Step } from '../model/sop.js';
import type { Picture } from '../page/pages.js';
import { MOST_PICTURE_BYTES, type PictureFault, readPicture } from '../page/read-picture.js';
import type { NamedFiles } from '../rules/rule.js';
import { projectFolder } from './project-folder.js';

export type PictureFormat = 'png' | 'jpg' | 'svg';

/** The logo that an SOP names: where it is and what it is, or why it cannot be used. */
export type LogoFile =
  | { readonly status: 'ok'; readonly path: string; readonly picture: Picture }
  | { readonly status: 'missing' | 'outside' | 'unreadable' | 'no-picture' | PictureFault };

/** An SOP as far as it names files. */
export interface NamesFiles {
  readonly agency: Pick<Sop['agency'], 'logo'>;
  readonly related: readonly Pick<RelatedSop, 'path'>[];
  readonly steps: readonly Pick<Step, 'reference'>[];
}

/** What was found out already for other SOPs: a picture that all of them name is read once. */
export interface Lookings {
  readonly logos: Map<string, LogoFile>;
  /** The project folder of each folder. */
  readonly projects: Map<string, string>;
}

export function noLookings(): Lookings {
  return { logos: new Map(), projects: new Map() };
}

/** What the file system knows of the files that an SOP names. */
export function lookUpNamedFiles(sop: NamesFiles, sopPath: string, known: Lookings = noLookings()): NamedFiles {
  const logo = sop.agency.logo === '' ? {} : { logo: knownLogo(sop.agency.logo, sopPath, known).status };
  const paths = [...sop.related.map(({ path }) => path), ...sop.steps.map(({ reference }) => reference)].filter(
    (path) => /\.sop\.ya?ml$/i.test(path),
  );
  if (paths.length === 0) return logo;
  const statusOf = (path: string) => (isFileOfProject(path, sopPath, known) ? 'ok' : 'missing');
  return { ...logo, related: new Map(paths.map((path) => [path, statusOf(path)])) };
}

function knownLogo(logo: string, sopPath: string, known: Lookings): LogoFile {
  const folder = dirname(sopPath);
  const key = [knownProject(folder, known), resolve(folder, logo)].join('\n');
  const found = known.logos.get(key) ?? findLogo(logo, sopPath);
  known.logos.set(key, found);
  return found;
}

function knownProject(folder: string, { projects }: Lookings): string {
  const found = projects.get(folder) ?? projectFolder(folder);
  projects.set(folder, found);
  return found;
}

/** Whether a path that an SOP names is a file of its project; elsewhere nothing is looked at. */
function isFileOfProject(named: string, sopPath: string, known: Lookings): boolean {
  const folder = dirname(sopPath);
  const path = resolve(folder, named);
  if (!isWithin(knownProject(folder, known), path)) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Finds a logo, relative to its SOP. It must lie in the project folder, whatever links lead to it, and be a
 * sound picture by its bytes, whatever its name says.
 *
 * @param sopPath absolute path of the SOP
 */
export function findLogo(logo: string, sopPath: string): LogoFile {
  const folder = dirname(sopPath);
  const project = projectFolder(folder);
  const named = resolve(folder, logo);
  // Before anything is looked at, so that nobody learns from the answer what exists elsewhere.
  if (!isWithin(project, named)) return { status: 'outside' };
  try {
    const path = realpathSync(named);
    if (!isWithin(realpathSync(project), path)) return { status: 'outside' };
    const stats = statSync(path);
    if (!stats.isFile()) return { status: 'no-picture' };
    const format = pictureFormat(firstBytes(path));
    if (format === undefined) return { status: 'no-picture' };
    if (stats.size > MOST_PICTURE_BYTES) return { status: 'too-large' };
    const read = readPicture(new Uint8Array(readFileSync(path)), format);
    return 'fault' in read ? { status: read.fault } : { status: 'ok', path, picture: read.picture };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { status: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPG = [0xff, 0xd8, 0xff];

/** The kind of a picture by its first bytes; SVG by its root element. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  if (PNG.every((byte, index) => bytes[index] === byte)) return 'png';
  if (JPG.every((byte, index) => bytes[index] === byte)) return 'jpg';
  const text = new TextDecoder().decode(bytes);
  return /^\s*(<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>\s*)*<svg[\s>]/i.test(text)
    ? 'svg'
    : undefined;
}
