import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../cli-error.js';
import type { Concern } from './watched-folders.js';

/** Hears of changes in folders. */
export interface FolderWatch {
  /** Watches these folders from now on, and no others. */
  follow(folders: ReadonlyMap<string, Concern>): void;
  close(): void;
}

/**
 * Watches folders one by one: to watch a tree as a whole works differently on every system, and on some not with folders
 * that come and go.
 *
 * @param changed called with the absolute path of each change that matters
 */
export function watchFolders(changed: (path: string) => void): FolderWatch {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  const concerns = new Map<string, Concern>();
  const drop = (folder: string) => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
    concerns.delete(folder);
  };
  const start = (folder: string) => {
    try {
      const watcher = watch(folder, (_, name) => {
        // Some systems do not say what changed.
        if (name === null || concerns.get(folder)?.(name) === true)
          changed(name === null ? folder : join(folder, name));
      });
      // A folder that goes is the matter of the one above it.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, { watcher, identity: identityOf(folder) });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOSPC' || code === 'EMFILE') throw tooMany();
    }
  };
  return {
    follow: (folders) => {
      for (const [folder, { identity }] of [...watchers]) {
        // Another folder may have come in the place of one that went.
        if (!folders.has(folder) || identityOf(folder) !== identity) drop(folder);
      }
      for (const [folder, concern] of folders) {
        concerns.set(folder, concern);
        if (!watchers.has(folder)) start(folder);
      }
    },
    close: () => {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

function identityOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;
}

function tooMany() {
  return failure({
    id: 'Terlalu banyak folder untuk dipantau (--watch) di komputer ini. Pantau sebagian saja, atau naikkan batasnya (di Linux: fs.inotify.max_user_watches).',
    en: 'There are too many folders to watch (--watch) on this computer. Watch a part of them, or raise the limit (on Linux: fs.inotify.max_user_watches).',
  });
}
