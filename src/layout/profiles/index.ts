import type { Profile } from '../profile.js';
import { bps } from './bps.js';
import { mahkamahAgung } from './mahkamah-agung.js';
import { permendagri522011 } from './permendagri-52-2011.js';
import { permenpan352012 } from './permenpan-35-2012.js';

/** Every form profile; the first is the default. */
export const PROFILES: readonly Profile[] = [permenpan352012, permendagri522011, mahkamahAgung, bps];

/** The profile of that name, or undefined. */
export function findProfile(name: string): Profile | undefined {
  return PROFILES.find((profile) => profile.name === name);
}
