import { isBlank } from './blank.js';
import type { Rule } from './rule.js';

/** The roles that the agency wants to see among the initials are there, each with a name. */
export const signatoryRequired: Rule = {
  name: 'signatory-required',
  code: 'SOP109',
  severity: 'error',
  basis: {
    id: 'Pengaturan instansi: `required-signatories` di sop.config.yaml',
    en: 'The agency’s own setting: `required-signatories` in sop.config.yaml',
  },
  messages: {
    id: {
      default:
        'Paraf “{role}” tidak ada. Instansi mewajibkannya (`required-signatories` di sop.config.yaml). Tambahkan di bawah `paraf`: `- {peran: {role}, jabatan: …, nama: …, nip: "…"}`.',
      name: 'Paraf “{role}” belum memuat nama. Instansi mewajibkannya (`required-signatories` di sop.config.yaml). Isi `nama`.',
    },
    en: {
      default:
        'The initials of “{role}” are missing. The agency requires them (`required-signatories` in sop.config.yaml). Add to `paraf`: `- {peran: {role}, jabatan: …, nama: …, nip: "…"}`.',
      name: 'The initials of “{role}” bear no name. The agency requires them (`required-signatories` in sop.config.yaml). Fill in `nama`.',
    },
  },
  check: function* ({ sop, config }) {
    for (const role of config.requiredSignatories) {
      const index = sop.initials.findIndex((initial) => plain(initial.role) === plain(role));
      if (index === -1) {
        yield { rule: 'signatory-required', data: { role }, place: { path: ['paraf'], part: 'key' } };
      } else if (isBlank(sop.initials[index]?.name)) {
        const place = { path: ['paraf', index, 'nama'], part: 'key' } as const;
        yield { rule: 'signatory-required', message: 'name', data: { role }, place };
      }
    }
  },
};

/** Roles are compared without capitals, doubled blanks and a colon at the end. */
function plain(role: string): string {
  return role.toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '').trim();
}
