import type { RuleMeta } from '../rule.js';

/** A file that is too large, too deep, or no text that can be printed. The findings come from `src/yaml`. */
export const yamlLimits: RuleMeta = {
  name: 'yaml-limits',
  code: 'SOP003',
  severity: 'error',
  basis: {
    id: 'Batas berkas format 1; XML 1.0, 2.2 (karakter yang dapat dimuat dokumen Word)',
    en: 'The limits of format 1; XML 1.0, 2.2 (the characters that a Word document can hold)',
  },
  messages: {
    id: {
      default: 'Berkas ini melampaui batas yang dapat dibaca.',
      size: 'Berkas ini lebih besar dari 1 MiB, jadi tidak dibaca. Sebuah SOP biasanya hanya beberapa kilobita. Periksa apakah ini benar berkas SOP, atau bagi isinya menjadi beberapa SOP.',
      depth:
        'Di sini susunan kurung atau daftar sudah lebih dari {limit} tingkat, jadi berkas ini tidak dibaca. Sebuah SOP tidak perlu lebih dari sepuluh tingkat. Periksa kurung dan jorokan di bagian ini.',
      aliases:
        'Rujukan `*{name}` membuat isi berkas ini digandakan lebih dari {limit} kali. Berkas yang menggandakan diri seperti ini dapat menghabiskan memori. Tulis nilainya langsung, tanpa `*{name}`.',
      'alias-cycle':
        'Rujukan `*{name}` berada di dalam jangkar `&{name}` sendiri, jadi isinya tidak pernah selesai. Hapus rujukan ini atau tulis nilainya langsung.',
      character:
        'Di sini ada karakter kendali {code} yang tidak tampak dan tidak dapat dicetak ke Word. Biasanya ia terbawa saat menyalin teks. Hapus karakter itu, misalnya dengan mengetik ulang kata ini.',
      characters:
        'Di sini ada karakter kendali {code} yang tidak tampak dan tidak dapat dicetak ke Word; di seluruh berkas ada {count}. Jika ini berkas SOP, hapus karakter itu; jika bukan teks, pilih berkas yang benar.',
      'foreign-file':
        'Ini berkas {kind}, bukan berkas teks, walaupun namanya nama berkas SOP; isinya tidak dapat dibaca. Buka di programnya, lalu salin teksnya ke berkas baru di penyunting teks (Notepad, VS Code) dan simpan sebagai .sop.yaml dengan pengodean “UTF-8”.',
      'utf-16':
        'Berkas ini disimpan sebagai UTF-16 (“Unicode” di Notepad), padahal YAML dibaca sebagai UTF-8. Simpan ulang dengan pilihan pengodean “UTF-8”.',
      'not-utf-8':
        'Berkas ini bukan UTF-8: mulai di sini ada huruf yang tidak dapat dibaca. Biasanya berkas disimpan sebagai “ANSI”. Simpan ulang dengan pilihan pengodean “UTF-8”, lalu periksa huruf yang rusak.',
    },
    en: {
      default: 'This file is beyond the limits of what is read.',
      size: 'This file is larger than 1 MiB and is not read. An SOP has a few kilobytes. See whether this is an SOP file, or split it into several SOPs.',
      depth:
        'Here brackets or lists are nested more than {limit} levels deep, so the file is not read. An SOP needs no more than ten. Look at the brackets and the indentation here.',
      aliases:
        'The alias `*{name}` multiplies the content of this file more than {limit} times. Files that multiply themselves can use up the memory. Write the value itself instead of `*{name}`.',
      'alias-cycle':
        'The alias `*{name}` stands within its own anchor `&{name}`, so it never ends. Remove it or write the value itself.',
      character:
        'Here is a control character {code}, which is invisible and cannot be printed to Word. Mostly it came along when a text was copied. Remove it, for example by typing this word again.',
      characters:
        'Here is a control character {code}, which is invisible and cannot be printed to Word; the file holds {count}. If this is an SOP file, remove them; if it is no text, choose the right file.',
      'foreign-file':
        'This is a {kind} file, no text file, although it bears the name of an SOP; it cannot be read. Open it in its program, copy the text into a new file in a text editor (Notepad, VS Code) and save that as .sop.yaml with the encoding “UTF-8”.',
      'utf-16':
        'This file is saved as UTF-16 (“Unicode” in Notepad), but YAML is read as UTF-8. Save it again with the encoding “UTF-8”.',
      'not-utf-8':
        'This file is not UTF-8: from here on some letters cannot be read. Mostly it was saved as “ANSI”. Save it again with the encoding “UTF-8” and look for broken letters.',
    },
  },
};
