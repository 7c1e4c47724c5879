import type { Words } from '../messages/language.js';
import type { Sop } from '../model/sop.js';

/** What the rules that help to prevent corruption rest on. */
export const SERVICE_INTEGRITY: Words = {
  id: 'UU 25/2009 tentang Pelayanan Publik (kepastian waktu, biaya, dan prosedur) dan PP 60/2008 tentang SPIP (kegiatan pengendalian)',
  en: 'UU 25/2009 on public service (certainty of time, cost and procedure) and PP 60/2008 on internal control',
};

/** Whether somebody from outside asks for something here, as far as the file says. */
export function isService({ kind, actors }: Sop): boolean {
  return kind === 'pelayanan' || (kind === undefined && actors.some(({ external }) => external));
}

/** The label of a pelaksana, or its id where it is not declared. */
export function labelOf({ actors }: Sop, id: string): string {
  return actors.find((actor) => actor.id === id)?.label ?? id;
}
