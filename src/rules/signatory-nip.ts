import { isServiceNumber, parseNip } from '../model/nip.js';
import { isBlank } from './blank.js';
import { nipsOf } from './nips.js';
import type { Rule } from './rule.js';

/** NIPs decode: 18 digits of birth, appointment, sex and serial. */
export const signatoryNip: Rule = {
  name: 'signatory-nip',
  code: 'SOP108',
  severity: 'error',
  local: true,
  basis: {
    id: 'Peraturan Kepala BKN 22/2007: susunan NIP',
    en: 'Peraturan Kepala BKN 22/2007: how an NIP is made up',
  },
  messages: {
    id: {
      quotes:
        'Tanda petik ({part}) ikut terbaca sebagai bagian NIP: petik miring dari Word bukan tanda petik bagi YAML, dan petik lurus harus sepasang. Tulis `"{mended}"`.',
      characters:
        'NIP “{nip}” memuat “{part}” yang bukan angka. NIP terdiri atas 18 angka. Tulis angkanya saja, boleh dengan spasi: `19730412 199803 1 004`.',
      length:
        'NIP “{nip}” terdiri atas {digits} angka. NIP selalu 18 angka: 8 tanggal lahir, 6 tahun dan bulan pengangkatan, 1 jenis kelamin, 3 nomor urut. Cocokkan dengan kartu pegawai atau SK; nomor anggota TNI atau Polri ditulis dengan jenisnya, `NRP …`.',
      birth:
        'Bagian “{part}” pada NIP “{nip}” bukan tanggal lahir yang mungkin. Delapan angka pertama ialah tahun, bulan, dan hari lahir. Cocokkan dengan kartu pegawai atau SK.',
      appointment:
        'Bagian “{part}” pada NIP “{nip}” bukan tahun dan bulan pengangkatan yang mungkin. Angka ke-9 sampai ke-14 ialah tahun dan bulan TMT CPNS (pada PPPK: tahun dan kode kontrak). Cocokkan dengan kartu pegawai atau SK.',
      age: 'Menurut NIP “{nip}” pejabat ini diangkat pada usia yang tidak mungkin (“{part}”). Usia saat diangkat 16 sampai 60 tahun. Periksa tanggal lahir dan bulan pengangkatannya.',
      sex: 'Angka ke-15 (“{part}”) pada NIP “{nip}” tidak mungkin. Angka itu 1 untuk laki-laki atau 2 untuk perempuan. Cocokkan dengan kartu pegawai atau SK.',
      serial:
        'Tiga angka terakhir (“{part}”) pada NIP “{nip}” tidak mungkin. Nomor urut dimulai dari 001. Cocokkan dengan kartu pegawai atau SK.',
    },
    en: {
      quotes:
        'A quote ({part}) is read as a part of the NIP: the curly quotes of Word are none to YAML, and straight ones must be a pair. Write `"{mended}"`.',
      characters:
        'The NIP “{nip}” holds “{part}”, which is no digit. An NIP is 18 digits. Write the digits only, with blanks if you like: `19730412 199803 1 004`.',
      length:
        'The NIP “{nip}” has {digits} digits. An NIP always has 18: 8 of birth, 6 of the year and month of appointment, 1 of sex, 3 of serial number. Compare it with the staff card; the number of a soldier or police officer is written with its kind, `NRP …`.',
      birth:
        'The part “{part}” of the NIP “{nip}” is no possible day of birth. The first eight digits are year, month and day of birth. Compare them with the staff card.',
      appointment:
        'The part “{part}” of the NIP “{nip}” is no possible month of appointment. Digits 9 to 14 are its year and month (for PPPK: year and contract code). Compare them with the staff card.',
      age: 'By the NIP “{nip}” the official was appointed at an impossible age (“{part}”). It lies between 16 and 60 years. Check the day of birth and the month of appointment.',
      sex: 'The 15th digit (“{part}”) of the NIP “{nip}” is impossible. It is 1 for a man and 2 for a woman. Compare it with the staff card.',
      serial:
        'The last three digits (“{part}”) of the NIP “{nip}” are impossible. Serial numbers begin with 001. Compare them with the staff card.',
    },
  },
  check: function* ({ sop }) {
    for (const { nip, path } of nipsOf(sop)) {
      if (isBlank(nip) || isServiceNumber(nip)) continue;
      const parsed = parseNip(nip);
      if (!('problem' in parsed)) continue;
      const mended = nip.replace(/["'\u2018-\u201F]/g, '').trim();
      const data = { nip, part: parsed.part, digits: nip.replace(/\D/g, '').length, mended };
      const message = /^["'\u2018-\u201F]$/.test(parsed.part) ? 'quotes' : parsed.problem;
      yield { rule: 'signatory-nip', message, data, place: { path, within: parsed.within } };
    }
  },
};
