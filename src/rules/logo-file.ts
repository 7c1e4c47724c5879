import { IDENTITY } from './basis.js';
import type { Rule } from './rule.js';

/** The logo is a picture in the project folder. Where nobody looked (standard input) there is nothing to say. */
export const logoFile: Rule = {
  name: 'logo-file',
  code: 'SOP116',
  severity: 'error',
  local: true,
  basis: IDENTITY,
  messages: {
    id: {
      missing:
        'Logo “{logo}” tidak ada. Formulir memuat logo instansi di kiri atas. Simpan gambarnya di sana (alamat dihitung dari berkas SOP ini), betulkan alamatnya, atau hapus kunci `logo`.',
      outside:
        'Logo “{logo}” berada di luar folder proyek. Demi keamanan hanya berkas di dalam folder proyek yang dipakai. Salin gambarnya ke dekat berkas SOP, lalu tulis alamatnya yang baru.',
      unreadable:
        'Logo “{logo}” tidak dapat dibaca. Formulir memuat logo instansi di kiri atas. Periksa hak akses berkas itu.',
      'no-picture':
        'Logo “{logo}” bukan gambar. Yang dapat dipakai ialah isi berkas PNG, JPG, atau SVG, apa pun namanya. Ganti dengan berkas gambar.',
    },
    en: {
      missing:
        'The logo “{logo}” does not exist. The form bears the agency’s logo at its upper left. Put the picture there (the path starts at this SOP), correct the path, or remove the key `logo`.',
      outside:
        'The logo “{logo}” lies outside the project folder. For safety only files inside it are used. Copy the picture next to the SOP and write its new path.',
      unreadable:
        'The logo “{logo}” cannot be read. The form bears the agency’s logo at its upper left. Check the rights of the file.',
      'no-picture':
        'The logo “{logo}” is no picture. Only the content of a PNG, JPG or SVG file can be used, whatever its name. Replace it by a picture.',
    },
  },
  check: function* ({ sop, files }) {
    const status = files?.logo;
    if (sop.agency.logo === '' || status === undefined || status === 'ok') return;
    const place = { path: ['instansi', 'logo'] };
    yield { rule: 'logo-file', message: status, data: { logo: sop.agency.logo }, place };
  },
};
