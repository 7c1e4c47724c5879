import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMapping } from '../model/field-reader.js';
import { foldersAbove } from './project-folder.js';
import type { World } from './world.js';

/**
 * The folder of a package that the program can use but does not bring along, from wherever npm may have put it: with the
 * project of the current folder, beside the program, in the folders of NODE_PATH, or among the global ones. Undefined
 * where it is nowhere.
 */
export function findPackage(name: string, { cwd, env }: Pick<World, 'cwd' | 'env'>): string | undefined {
  const program = dirname(fileURLToPath(import.meta.url));
  const above = [cwd, program].flatMap((folder) => foldersAbove(folder).map((each) => join(each, 'node_modules')));
  const named = (env.NODE_PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const roots = [...above, ...named, ...globalFolders(env)];
  return roots.map((root) => join(root, name)).find((folder) => existsSync(join(folder, 'package.json')));
}

/** Where `npm install --global` puts packages, as far as it can be known without asking npm. */
function globalFolders(env: World['env']): readonly string[] {
  const node = dirname(process.execPath);
  const prefixes = [env.npm_config_prefix, dirname(node), '/usr/local', '/usr'];
  return [
    ...prefixes.flatMap((prefix) => (prefix ? [join(prefix, 'lib', 'node_modules')] : [])),
    // On Windows there is no `lib` in between.
    join(node, 'node_modules'),
    ...(env.APPDATA ? [join(env.APPDATA, 'npm', 'node_modules')] : []),
  ];
}

/** Loads the main module of a package from its folder. What it exports is known to whoever asks for it, not to us. */
export async function importPackage(folder: string): Promise<unknown> {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = isMapping(described) ? (entryOf(described.exports) ?? entryOf(described.main)) : undefined;
  return import(pathToFileURL(join(folder, entry ?? 'index.js')).href);
}

/** The file that an `import` of a package means: the conditions of `exports`, the one for Node.js and ES modules first. */
function entryOf(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  if (!isMapping(exported)) return undefined;
  for (const condition of ['.', 'node', 'import', 'default']) {
    const entry = entryOf(exported[condition]);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
