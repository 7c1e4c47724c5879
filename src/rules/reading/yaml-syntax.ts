import type { RuleMeta } from '../rule.js';

/** The text is no YAML. The findings come from `src/yaml`. */
export const yamlSyntax: RuleMeta = {
  name: 'yaml-syntax',
  code: 'SOP001',
  severity: 'error',
  basis: {
    id: 'YAML 1.2.2; berkas SOP adalah satu dokumen YAML',
    en: 'YAML 1.2.2; an SOP file is one YAML document',
  },
  messages: {
    id: {
      default:
        'Bagian ini tidak dapat dibaca sebagai YAML: “{text}”. Setiap baris berbentuk `kunci: nilai`, atau `- butir` di dalam daftar. Periksa titik dua, tanda petik, tanda kurung, dan jorokan baris ini serta baris sebelumnya.',
      tab: 'Baris ini dijorokkan dengan tab. YAML hanya mengenal spasi, sebab lebar tab berbeda di tiap komputer. Ganti setiap tab dengan dua spasi.',
      tabs: 'Mulai di sini {count} baris dijorokkan dengan tab. YAML hanya mengenal spasi, sebab lebar tab berbeda di tiap komputer. Ganti setiap tab di berkas ini dengan dua spasi (di penyunting teks: cari dan ganti semua).',
      indent:
        'Jorokan baris “{text}” tidak sejajar dengan baris mana pun di atasnya, jadi tidak jelas ia bagian dari apa. Sejajarkan awalnya dengan kunci lain, atau dengan `-` lain, dalam kelompok yang sama.',
      'stray-item':
        'Butir “{text}” tidak sejajar dengan butir lain di atasnya, atau butir pertama di atasnya tidak diawali `-`. Sejajarkan semua `-` dalam satu daftar, dan awali setiap butirnya dengan `- `.',
      outdented:
        'Baris “{text}” berada terlalu ke kiri, sehingga kelompok di atasnya terputus dan baris di bawahnya tidak lagi termasuk di dalamnya. Jorokkan menjadi {spaces} spasi, sejajar dengan kunci lain dalam kelompok itu.',
      'missing-dash':
        'Baris “{text}” memulai butir daftar, tetapi tidak diawali tanda hubung seperti butir lain dalam daftar ini. Tulis `{mended}`, dengan `-` sejajar dengan `-` butir lain.',
      'missing-dash-group':
        'Baris “{text}” memulai butir daftar, tetapi tidak diawali tanda hubung seperti butir lain dalam daftar ini. Tulis `{mended}`, dengan `-` sejajar dengan `-` butir lain, lalu jorokkan kunci lain dalam butir ini sejajar dengan kunci pertamanya.',
      'double-dash':
        'Butir “{text}” diawali dua tanda hubung, jadi terbaca sebagai daftar di dalam daftar. Hapus satu: `{mended}`.',
      bullet:
        '“{char}” dari Word bukan tanda butir dalam YAML. Awali butir dengan tanda hubung dari papan tombol dan satu spasi: `{mended}`.',
      'hard-space':
        'Pada “{text}” ada spasi tak-putus atau karakter tak-tampak, biasanya terbawa dari Word atau situs web. YAML hanya mengenal spasi biasa di depan kunci, setelah titik dua, dan setelah `-`. Hapus, lalu ketik ulang spasinya.',
      'too-deep':
        'Baris “{text}” menjorok lebih dalam daripada kunci di atasnya, padahal kunci itu sudah berisi teks. Jika ini kunci baru, sejajarkan dengan kunci di atasnya. Jika ini lanjutan teksnya, apit seluruh teks itu dengan tanda petik.',
      'missing-colon':
        'Pada “{text}” tidak ada titik dua, jadi tidak jelas mana kunci dan mana nilainya. Tulis `kunci: nilai`, misalnya `judul: Penerbitan Izin`. Untuk butir daftar, awali dengan `- `. Jika ini lanjutan teks di baris atasnya, jorokkan lebih dalam daripada kuncinya.',
      'space-after-colon':
        'Setelah titik dua harus ada spasi; tanpa itu “{text}” terbaca sebagai satu kata. Tulis `{mended}`.',
      'space-after-dash':
        'Setelah tanda hubung harus ada spasi; tanpa itu “{text}” bukan butir daftar. Tulis `{mended}`.',
      'colon-in-text':
        'Teks “{text}” memuat titik dua yang diikuti spasi, jadi terbaca sebagai kunci di dalam kunci. Apit seluruh teks dengan tanda petik: `{mended}`.',
      'unclosed-quote':
        'Tanda petik yang dibuka di sini tidak pernah ditutup: “{text}”. Semua yang ada di bawahnya ikut terbaca sebagai teks. Tambahkan tanda petik yang sama di akhir teks, atau hapus yang di awal.',
      'hard-spaces':
        'Mulai dengan “{text}” ada {count} baris yang memuat spasi tak-putus atau karakter tak-tampak, biasanya terbawa dari Word atau situs web. YAML hanya mengenal spasi biasa di depan kunci, setelah titik dua, dan setelah `-`. Di penyunting teks, cari spasi itu dan ganti semuanya dengan spasi biasa.',
      'curly-end':
        'Tanda petik dibuka dengan petik lurus, tetapi ditutup dengan petik miring dari Word: “{text}”. YAML hanya mengenal petik lurus. Ganti petik penutupnya dengan petik yang sama seperti pembukanya.',
      'text-after-quote':
        'Ada teks sesudah tanda petik penutup: “{text}”. Yang diapit petik harus seluruh nilainya. Pindahkan petik penutup ke akhir, atau pakai petik tunggal di luar bila di dalamnya ada petik ganda: `{mended}`.',
      apostrophe:
        'Petik tunggal di dalam kata menutup teks yang diapit petik tunggal ini: “{text}”. Apit teksnya dengan petik ganda: `{mended}`.',
      'unclosed-bracket':
        'Kurung `{bracket}` yang dibuka di sini tidak pernah ditutup. Tambahkan `{closing}` di akhir daftarnya; jika kurung itu bagian dari teks, apit teksnya dengan tanda petik.',
      'unclosed-block':
        'Kurung `{bracket}` yang dibuka di sini tidak pernah ditutup, sedangkan isinya sudah ditulis di baris-baris di bawahnya. Hapus kurung itu; kunci atau butir di bawahnya tidak memerlukannya.',
      'bracket-indent':
        'Baris “{text}” masih di dalam kurung yang dibuka di atasnya, tetapi tidak menjorok lebih dalam daripada kunci daftarnya, jadi daftarnya terputus di sini. Jorokkan menjadi {spaces} spasi, atau tulis daftarnya dalam satu baris.',
      'stray-bracket':
        'Ada `{text}` tanpa kurung pembuka. Hapus, atau apit teksnya dengan tanda petik jika kurung itu bagian dari teks.',
      'missing-comma':
        'Di dalam kurung, sebelum “{text}” kurang koma atau titik dua. Pisahkan butir dengan koma: `[satu, dua]` atau `{kunci: nilai, kunci: nilai}`.',
      'stray-comma': 'Ada koma tanpa isi di dalam kurung. Hapus koma yang berlebih.',
      'lone-dash':
        'Tanda hubung yang berdiri sendiri di belakang kunci terbaca sebagai awal daftar. Jika memang tidak ada isinya, kosongkan atau hapus baris ini; jika tanda hubung harus tercetak, apit dengan tanda petik: `"-"`.',
      'dash-after-key':
        'Daftar tidak boleh mulai di baris kuncinya: “{text}”. Pindahkan `-` ke baris di bawahnya, atau tulis dengan kurung: `[satu, dua]`.',
      'reserved-start':
        'Teks “{text}” diawali `{char}`, tanda yang dipakai YAML untuk keperluannya sendiri. Apit teks itu dengan tanda petik: `{mended}`.',
      'unknown-alias':
        '`*{name}` menunjuk jangkar `&{name}`, tetapi jangkar itu tidak ada sebelum baris ini. Jika bintang itu bagian dari teks, apit teksnya dengan tanda petik.',
      tag: '`{text}` terbaca sebagai tag YAML yang tidak dikenal. Jika tanda seru itu bagian dari teks, apit teksnya dengan tanda petik; jika bukan, hapus.',
      escape:
        "`{text}` bukan urutan yang dikenal di dalam petik ganda, sebab `\\` di sana bermakna khusus. Pakai petik tunggal, misalnya 'C:\\dokumen', atau tulis `\\\\`.",
      'comment-space':
        'Sebelum `#` harus ada spasi supaya “{text}” menjadi komentar. Jika `#` itu bagian dari teks, masukkan ke dalam tanda petik.',
      'comment-text':
        'Mulai “{text}” teks ini terbaca sebagai komentar dan tidak tercetak, sebab ada `#` di belakang spasi. Jika bagian dari teks, apit dengan tanda petik: `{mended}`; jika memang komentar, beri spasi setelah `#`.',
      'block-header':
        'Di belakang tanda `|` atau `>` tidak boleh ada teks lain: “{text}”. Mulai teksnya di baris berikut, lebih menjorok daripada kuncinya.',
      'block-text':
        'Teks “{text}” berada di bawah `|` atau `>`, tetapi tidak menjorok lebih dalam daripada kuncinya, jadi tidak terbaca sebagai isinya. Jorokkan setiap baris teks itu menjadi {spaces} spasi.',
      'table-row':
        'Baris “{text}” tampaknya ditempel dari tabel Word atau Excel: kolomnya dipisah dengan tab, dan YAML tidak mengenal kolom. Tulis setiap baris tabel sebagai butir dengan kuncinya: `- kegiatan: …`, lalu di bawahnya `pelaksana: …`, `waktu: …`, `output: …`.',
      'several-documents':
        'Garis `{text}` memulai dokumen kedua, padahal satu berkas hanya memuat satu SOP. Pindahkan yang di bawahnya ke berkas .sop.yaml lain, atau hapus garis ini. Bagian di bawah garis ini tidak diperiksa.',
      'complex-key':
        'Yang berdiri di depan titik dua haruslah satu kata kunci, bukan daftar, kumpulan kunci, atau rujukan: “{text}”. Tulis nama kuncinya; jika ini teks, apit dengan tanda petik.',
      'empty-key':
        'Di depan titik dua ini tidak ada nama kunci. Tulis kuncinya, misalnya `judul: …`, atau hapus baris ini.',
      'conflict-marker':
        'Baris `{text}` adalah sisa penggabungan git yang belum selesai. Pilih salah satu versi, lalu hapus baris `<<<<<<<`, `=======`, dan `>>>>>>>`. Sesudah itu berkas dapat diperiksa.',
    },
    en: {
      default:
        'This cannot be read as YAML: “{text}”. Every line is `key: value`, or `- item` within a list. Look at the colons, quotes, brackets and the indentation of this line and the one before.',
      tab: 'This line is indented with a tab. YAML knows only spaces, as the width of a tab differs from one computer to the next. Replace every tab by two spaces.',
      tabs: 'From here on {count} lines are indented with tabs. YAML knows only spaces, as the width of a tab differs from one computer to the next. Replace every tab of this file by two spaces (find and replace all).',
      indent:
        'The line “{text}” is not aligned with any line above, so it is unclear what it belongs to. Align it with the other keys, or the other `-`, of its group.',
      'stray-item':
        'The item “{text}” is not aligned with the other items above, or the first of these has no `-`. Align all `-` of a list, and begin each item with `- `.',
      outdented:
        'The line “{text}” stands too far left, so that it ends the group above and the lines below no longer belong to it. Indent it by {spaces} spaces in all, aligned with the other keys of that group.',
      'missing-dash':
        'The line “{text}” begins an item of a list, but has no dash as the other items of this list have. Write `{mended}`, with the `-` aligned with those of the other items.',
      'missing-dash-group':
        'The line “{text}” begins an item of a list, but has no dash as the other items of this list have. Write `{mended}`, with the `-` aligned with those of the other items, and align the other keys of this item with its first one.',
      'double-dash':
        'The item “{text}” begins with two dashes, so it is read as a list within the list. Remove one: `{mended}`.',
      bullet:
        'The “{char}” of Word is no mark of an item in YAML. Begin the item with the hyphen of the keyboard and one space: `{mended}`.',
      'hard-space':
        'In “{text}” there is a no-break space or an invisible character, mostly brought along from Word or the web. Before a key, behind a colon and behind a `-`, YAML knows only the usual space. Remove it and type the space again.',
      'too-deep':
        'The line “{text}” is indented deeper than the key above, which already holds a text. If it is a new key, align it with the key above. If it goes on with the text, put the whole text in quotes.',
      'missing-colon':
        'There is no colon in “{text}”, so it is unclear what is the key and what its value. Write `key: value`, such as `judul: Penerbitan Izin`. Begin an item of a list with `- `. If it goes on with the text of the line above, indent it deeper than its key.',
      'space-after-colon':
        'A colon needs a space behind it; without it “{text}” is read as one word. Write `{mended}`.',
      'space-after-dash': 'A dash needs a space behind it; without it “{text}” is no item of a list. Write `{mended}`.',
      'colon-in-text':
        'The text “{text}” holds a colon with a space behind it, so it is read as a key within a key. Put the whole text in quotes: `{mended}`.',
      'unclosed-quote':
        'The quote that opens here is never closed: “{text}”. Everything below is read as a part of the text. Add the same quote at its end, or remove the one at its beginning.',
      'hard-spaces':
        'From “{text}” on there are {count} lines with a no-break space or an invisible character, mostly brought along from Word or the web. Before a key, behind a colon and behind a `-`, YAML knows only the usual space. Find these spaces in your editor and replace all of them by usual ones.',
      'curly-end':
        'A straight quote opens here, but a curly one of Word closes: “{text}”. YAML knows only straight quotes. Replace the closing quote by the same one that opens.',
      'text-after-quote':
        'There is text behind the closing quote: “{text}”. The quotes must hold the whole value. Move the closing quote to the end, or put single quotes around where there are double ones inside: `{mended}`.',
      apostrophe:
        'The apostrophe within a word closes this text, which stands in single quotes: “{text}”. Put it in double quotes: `{mended}`.',
      'unclosed-bracket':
        'The `{bracket}` that opens here is never closed. Add `{closing}` at the end of its list; if the bracket is part of a text, put the text in quotes.',
      'unclosed-block':
        'The `{bracket}` that opens here is never closed, while all that it should hold stands on the lines below. Remove it; keys or items below need none.',
      'bracket-indent':
        'The line “{text}” still stands within the brackets that open above, but is not indented deeper than the key of its list, so that the list ends here. Indent it by {spaces} spaces in all, or write the list on one line.',
      'stray-bracket':
        'There is a `{text}` that nothing opens. Remove it, or put the text in quotes if the bracket is part of it.',
      'missing-comma':
        'Within brackets a comma or a colon is missing before “{text}”. Separate items by commas: `[one, two]` or `{key: value, key: value}`.',
      'stray-comma': 'There is a comma with nothing before it within the brackets. Remove it.',
      'lone-dash':
        'A dash by itself behind a key is read as the beginning of a list. If there is nothing to say, leave the value empty or remove the line; if a dash must be printed, put it in quotes: `"-"`.',
      'dash-after-key':
        'A list cannot begin on the line of its key: “{text}”. Move the `-` to the line below, or use brackets: `[one, two]`.',
      'reserved-start':
        'The text “{text}” begins with `{char}`, which YAML keeps for itself. Put the text in quotes: `{mended}`.',
      'unknown-alias':
        '`*{name}` refers to an anchor `&{name}`, but there is none before this line. If the asterisk is part of a text, put the text in quotes.',
      tag: '`{text}` is read as a YAML tag, and no such tag is known. If the exclamation mark is part of a text, put the text in quotes; otherwise remove it.',
      escape:
        "`{text}` is no known sequence within double quotes, where `\\` has a meaning of its own. Use single quotes, such as 'C:\\documents', or write `\\\\`.",
      'comment-space':
        'A `#` needs a space before it to make “{text}” a comment. If it is part of the text, put it within the quotes.',
      'comment-text':
        'From “{text}” on this is read as a comment and not printed, as a `#` stands behind a blank. If it is part of the text, put it in quotes: `{mended}`; if it is a comment, put a space behind `#`.',
      'block-header':
        'Nothing may stand behind `|` or `>`: “{text}”. Begin the text on the next line, indented deeper than its key.',
      'block-text':
        'The text “{text}” stands below `|` or `>`, but is not indented deeper than its key, so it is not read as its value. Indent each line of the text by {spaces} spaces in all.',
      'table-row':
        'The line “{text}” seems to be pasted from a table of Word or Excel: its columns are separated by tabs, and YAML knows no columns. Write each row of the table as an item with its keys: `- kegiatan: …`, and below it `pelaksana: …`, `waktu: …`, `output: …`.',
      'several-documents':
        'The line `{text}` begins a second document, but one file holds one SOP. Move what is below into another .sop.yaml file, or remove the line. What is below is not checked.',
      'complex-key':
        'What stands before a colon must be a single key, no list, mapping or alias: “{text}”. Write the name of the key; if this is a text, put it in quotes.',
      'empty-key': 'There is no key before this colon. Write it, such as `judul: …`, or remove the line.',
      'conflict-marker':
        'The line `{text}` is left from an unfinished merge in git. Choose one of the versions and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`. Then the file can be checked.',
    },
  },
};
