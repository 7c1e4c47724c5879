import { ARIAL, familyOf } from '../../fonts/families.js';
import type { Font } from '../../page/pages.js';
import type { Profile } from '../profile.js';

/** An upright font of the form. `size` counts in half points. */
export function formFont({ family }: Pick<Profile, 'family'>, size: number, weight: 'plain' | 'bold' = 'plain'): Font {
  return { size, bold: weight === 'bold', italic: false, ...(family === undefined ? {} : { family }) };
}

/** The same font in another size, plain. */
export function resized({ family }: Font, size: number, weight: 'plain' | 'bold' = 'plain'): Font {
  return formFont(family === undefined ? {} : { family }, size, weight);
}

/** A profile whose texts are measured as that font is; one that nobody has measured counts as Arial. */
export function inFont(profile: Profile, font: string): Profile {
  const { name } = familyOf(font);
  return name === ARIAL.name ? profile : { ...profile, family: name };
}
