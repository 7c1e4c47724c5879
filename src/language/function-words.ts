import { wordSet } from './words.js';

/** Words that open a phrase about where, how, by whom or why. */
export const PREPOSITIONS = wordSet(`
  akan antar antara atas bagi bahwa berdasarkan bersama dalam dari demi dengan di guna hingga karena ke kepada
  lewat melalui mengenai menurut menuju oleh pada per sampai sebagai sebelum secara sejak selama sesuai sesudah setelah
  seperti tanpa tentang terhadap terkait untuk via yaitu yakni yang
`);

/** Words that join what stands before and behind them. */
export const CONJUNCTIONS = wordSet('dan atau serta lalu kemudian selanjutnya sekaligus maupun dan-atau lantas');

/** Words that open a clause of its own within a sentence; verbs behind them say nothing of what is done in the step. */
export const SUBORDINATORS = wordSet(`
  yang untuk agar supaya guna demi dalam dengan apakah bahwa karena sehingga jika apabila bila bilamana setelah
  sesudah sebelum sejak ketika saat selama sampai hingga tanpa cara tentang mengenai akan siap
`);

/** Words that say when or on what condition; a step that opens with one has its verb further on. */
export const TIME_AND_CONDITION = wordSet(`
  apabila belum bila bilamana jika kalau ketika saat sebelum sejak selama sesudah setelah seusai setiap tiap pada dalam
  dari di ke oleh untuk dengan melalui berdasarkan sesuai atas secara guna karena sebagai bersama tidak
`);

/** Words that only join a step to the one before, or say how soon: the verb stands behind them. */
export const OPENERS = wordSet(`
  kemudian lalu selanjutnya berikutnya setelahnya sesudahnya segera langsung terus lantas akhirnya terakhir pertama
  kedua ketiga telah sudah akan harus wajib dapat perlu bisa juga kembali tetap selalu
`);

/** Words behind a noun of doing that describe it and are no object of it: pemeriksaan awal, evaluasi teknis. */
export const QUALIFIERS = wordSet(`
  administrasi administratif akhir antarinstansi awal bersama berjenjang berkala berkelanjutan berulang cepat daring
  digital efektif eksternal elektronik faktual fisik formal final harian ilmiah informal insidental intensif internal kembali
  khusus klinis kualitatif kuantitatif laboratorium lanjut lanjutan langsung lapangan lebih lengkap lintas lisan luring mandiri manual masal massal
  materiil mendadak mendalam menyeluruh mingguan bulanan offline online pasca pendahuluan penuh periodik perdana pertama
  pra primer pusat rutin sederhana sekunder selanjutnya selesai semesteran setempat silang substansi substantif swakelola
  tahap tahapan tahunan tatap teknis terakhir terbatas terbuka terpadu tersebut tertulis tertutup terus triwulanan
  tunggal ulang umum ulasan utama virtual visual kedua ketiga ini itu nya
`);
