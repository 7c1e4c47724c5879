import { readFile } from 'node:fs/promises';
import { readPicture } from '../../layout/identity/read-picture.js';
import type { Picture } from '../../page/pages.js';
import type { CheckedFile } from '../check-paths.js';
import { findLogo } from '../named-files.js';

/** The logo of an SOP, or undefined where it names none or one that cannot be used (`logo-file` has said so). */
export async function logoOf({ sop, absolute }: CheckedFile): Promise<Picture | undefined> {
  if (!sop || absolute === undefined || sop.agency.logo === '') return undefined;
  const logo = findLogo(sop.agency.logo, absolute);
  if (logo.status !== 'ok') return undefined;
  const bytes = await readFile(logo.path).catch(() => undefined);
  return bytes && readPicture(new Uint8Array(bytes), logo.format);
}
