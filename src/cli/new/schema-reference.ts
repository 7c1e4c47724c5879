import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * How an SOP in a folder names the schema of the package for its editor: a relative path where the package belongs to
 * the same project (it or its node_modules lies above the folder), so that it holds on other machines too; otherwise,
 * as for a program installed for all folders, the place on this machine.
 *
 * @param packageFolder absolute
 * @param folder absolute
 */
export function schemaReference(packageFolder: string, folder: string): string {
  const schema = join(packageFolder, 'schemas', 'sop.schema.json');
  const project = packageFolder.split(`${sep}node_modules${sep}`)[0] ?? packageFolder;
  const way = relative(folder, schema).replaceAll(sep, '/');
  // The editor reads the reference up to the first blank.
  if (!isWithin(project, folder) || /\s/.test(way)) return pathToFileURL(schema).href;
  return way.startsWith('.') ? way : `./${way}`;
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
