import { lstat, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const SOP_ENDING = '.sop.yaml';

/** Where a new SOP goes. */
export interface TargetFile {
  /** As the user would name it. */
  readonly path: string;
  readonly absolute: string;
  /** The ending was missing in what the user wrote. */
  readonly completed: boolean;
  readonly exists: boolean;
}

/**
 * Turns the name that a user gave into that of an SOP: nothing gives `<template>.sop.yaml` here, a folder the same
 * in there, and a name without the ending gets it.
 */
export async function findTarget(given: string | undefined, template: string, cwd: string): Promise<TargetFile> {
  const isFolder = given === undefined || /[\\/]$/.test(given) || (await isDirectory(resolve(cwd, given)));
  const completed = !isFolder && !given.endsWith(SOP_ENDING);
  const path = isFolder
    ? join(given ?? '', `${template}${SOP_ENDING}`)
    : completed
      ? given.replace(/(\.sop)?(\.ya?ml)?$/i, SOP_ENDING)
      : given;
  const absolute = resolve(cwd, path);
  return { path, absolute, completed, exists: await isThere(absolute) };
}

async function isDirectory(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}

/** A link that leads nowhere counts too. */
async function isThere(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats !== undefined;
}
