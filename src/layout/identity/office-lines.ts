import type { Approval } from '../../model/sop.js';

const ON_BEHALF = 'a.n.';
const FOR_HIM = 'u.b.';

/**
 * The office that signs as tata naskah dinas sets it: `Plt.`, `Plh.` and `Pj.` stand before it, `a.n.` before the office that
 * has delegated, which is a line of its own above, and `u.b.` on a line between the one that was to sign and the one that
 * does. The lines of `jabatan` are these offices, from the highest to the one that signs.
 */
export function officeLines({ office, onBehalf }: Pick<Approval, 'office' | 'onBehalf'>): readonly string[] {
  const offices = linesOf(office);
  const own = offices.at(-1);
  if (own === undefined) return onBehalf === '' ? [] : [onBehalf];
  if (onBehalf !== FOR_HIM || offices.length === 1) return prefixed(onBehalf, offices);
  const above = offices.slice(0, -1);
  return [...(above.length > 1 ? prefixed(ON_BEHALF, above) : above), FOR_HIM, own];
}

/** The office of the one who signs: the last where others have delegated to it, else all of it on one line. */
export function signingOffice({ office, onBehalf }: Pick<Approval, 'office' | 'onBehalf'>): string {
  const offices = linesOf(office);
  const delegated = onBehalf === ON_BEHALF || onBehalf === FOR_HIM;
  return (delegated ? offices.slice(-1) : offices).join(' ');
}

function linesOf(office: string): readonly string[] {
  return office
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function prefixed(prefix: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  const said = prefix === '' || first.toLowerCase().startsWith(prefix.toLowerCase());
  return [said ? first : `${prefix} ${first}`, ...rest];
}
