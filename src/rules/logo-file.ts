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
      broken:
        'Gambar logo “{logo}” rusak atau terpotong, sehingga tidak dapat dicetak. Simpan ulang gambarnya, misalnya sebagai PNG, lalu coba lagi.',
      'too-large':
        'Gambar logo “{logo}” terlalu besar (batasnya 5 MB dan 8.000 piksel tiap sisi); setiap salinan dokumen akan ikut membengkak. Perkecil gambarnya; lebar 600 piksel sudah cukup.',
      animated:
        'Gambar logo “{logo}” bergerak (animasi), sedangkan dokumen cetak memerlukan gambar diam. Simpan satu bingkainya sebagai PNG.',
      active:
        'Gambar logo “{logo}” memuat skrip atau mengambil isi dari luar berkas. Demi keamanan gambar seperti itu ditolak. Simpan ulang sebagai PNG, atau sebagai SVG tanpa skrip dan tautan luar.',
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
      broken: 'The picture “{logo}” is broken or cut off and cannot be printed. Save it again, for example as PNG.',
      'too-large':
        'The picture “{logo}” is too large (at most 5 MB and 8,000 pixels a side); every copy of the document would carry it. Make it smaller; 600 pixels of width will do.',
      animated: 'The picture “{logo}” is animated; a printed document needs a still one. Save one frame as PNG.',
      active:
        'The picture “{logo}” holds scripts or fetches parts from elsewhere, and is refused for safety. Save it as PNG, or as SVG without scripts and outside references.',
    },
  },
  check: function* ({ sop, files }) {
    const status = files?.logo;
    if (sop.agency.logo === '' || status === undefined || status === 'ok') return;
    const place = { path: ['instansi', 'logo'] };
    yield { rule: 'logo-file', message: status, data: { logo: sop.agency.logo }, place };
  },
};
