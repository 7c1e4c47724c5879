/** More alternatives than anybody writes by hand. */
const MOST_ALTERNATIVES = 200;

/**
 * Whether a glob names a file. `*` stands for any part of a name, `?` for one character, `**` for any folders, `{a,b}` for
 * either. A glob without a slash names what is called so in any folder; one that ends in a plain name or a slash names the
 * folder with all that it holds; a slash or `./` at its beginning ties it to the first folder. A backslash, as Windows
 * writes it, is a slash too.
 *
 * @param path from the folder that globs start from, with slashes
 */
export function matchesGlob(glob: string, path: string): boolean {
  const steps = path.split('/');
  return alternativesOf(glob.replaceAll('\\', '/')).some((pattern) => matches(pattern, steps));
}

/** Whether the braces of a glob make no more alternatives than can be tried. */
export function isGlobInReach(glob: string): boolean {
  return alternativesOf(glob).length <= MOST_ALTERNATIVES;
}

/** Whether a glob begins with a drive (`D:\arsip`), and so can name nothing below a folder. */
export function namesDrive(glob: string): boolean {
  return /^[a-z]:[\\/]/i.test(glob);
}

/** The glob without braces, once for each way through them; one too many where there are more than can be tried. */
function alternativesOf(glob: string): readonly string[] {
  const found: string[] = [];
  const open = [glob];
  for (let next = open.shift(); next !== undefined && found.length <= MOST_ALTERNATIVES; next = open.shift()) {
    const braces = innermost(next);
    if (braces === undefined) {
      found.push(next);
      continue;
    }
    const [before, after] = [next.slice(0, braces.start), next.slice(braces.end)];
    open.push(...braces.choices.map((choice) => before + choice + after));
    if (open.length > MOST_ALTERNATIVES) return open;
  }
  return found;
}

/** The first braces that hold a comma and no other braces; all others are taken as they are. */
function innermost(glob: string): { start: number; end: number; choices: readonly string[] } | undefined {
  const [braces] = [...glob.matchAll(/\{([^{}]*,[^{}]*)\}/g)];
  if (braces === undefined) return undefined;
  const { index, 0: whole, 1: inner = '' } = braces;
  return { start: index, end: index + whole.length, choices: inner.split(',') };
}

function matches(pattern: string, steps: readonly string[]): boolean {
  const tied = /^\.?\//.test(pattern);
  const names = pattern.replace(/^\.?\/+/, '').split('/');
  const isFolder = names.at(-1) === '';
  const parts = isFolder ? names.slice(0, -1) : names;
  const last = parts.at(-1) ?? '';
  if (last === '') return false;

  const ends = endsOf(tied || parts.length > 1 ? parts : ['**', ...parts], steps);
  if (isFolder) return ends.some((end) => end < steps.length);
  return ends.includes(steps.length) || (!/[*?]/.test(last) && ends.length > 0);
}

/** How many steps of a path the parts of a glob can take from its beginning on. */
function endsOf(parts: readonly string[], steps: readonly string[]): readonly number[] {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') {
        for (let to = at; to === at || (to <= steps.length && steps[to - 1] !== '..'); to += 1) next.add(to);
      } else if (isNamed(part, steps[at])) {
        next.add(at + 1);
      }
    }
    reached = next;
  }
  return [...reached];
}

/** By two fingers instead of a regular expression, which many stars could make endlessly slow. */
function isNamed(part: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  if (name === '..' || part === '..') return name === part;
  const [wanted, given] = [[...part], [...name]];
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < given.length; ) {
    if (wanted[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (wanted[at] === '?' || (wanted[at] !== undefined && wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      index = resume;
      at = star + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((char) => char === '*');
}
