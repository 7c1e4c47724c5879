import type { Sop } from '../model/sop.js';
import type { Path } from '../source/span.js';

/** Every NIP that an SOP holds, with its path: the one of the approval, then those of the initials. */
export function nipsOf({ approval, initials }: Sop): readonly { readonly nip: string; readonly path: Path }[] {
  return [
    { nip: approval.nip, path: ['pengesahan', 'nip'] },
    ...initials.map(({ nip }, index) => ({ nip, path: ['paraf', index, 'nip'] })),
  ];
}
