import { isAbsolute, relative, resolve } from 'node:path';
import type { World } from './world.js';

/**
 * Gives the path of a file from the root of the repository, with slashes, as the services call it that read reports: from
 * GITHUB_WORKSPACE or CI_PROJECT_DIR (GitLab) where one of them holds the file, else from the current folder. A file
 * outside of it keeps its absolute path; `-` is standard input.
 */
export function repositoryPath(world: World): (path: string) => string {
  const { cwd } = world;
  const roots = repositoryRoots(world);
  return (path) => {
    if (path === '-') return path;
    const absolute = resolve(cwd, path);
    const below = roots.map((root) => relative(root, absolute)).find(isBelow);
    return (below ?? absolute).replaceAll('\\', '/');
  };
}

/** What paths may start from, the first that holds a file counts. */
export function repositoryRoots({ cwd, env }: World): readonly string[] {
  return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, cwd].flatMap((root) => (root ? [resolve(cwd, root)] : []));
}

function isBelow(path: string): boolean {
  return path !== '' && !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..';
}
