import { wordSet } from './words.js';

/** Words that say nothing of what a text is about. */
export const STOP_WORDS = wordSet(`
  ada adalah adanya agar akan antar antara apabila atas atau bagi bahwa baik beberapa berdasarkan bersama beserta bila
  dalam dan dapat dari demi dengan dgn di dll dsb guna hal hingga ini itu jika juga karena ke kepada kembali lain lainnya
  maka masing masing-masing melalui mengenai menurut namun nya oleh pada para per pun sampai satu sebagai sebelum secara
  sejak selama semua serta sesuai setelah siap suatu sudah tanpa telah tentang terhadap terkait tersebut tiap untuk yaitu
  yakni yang
  rangka para pihak bersangkutan dimaksud diperlukan dibutuhkan dll
`);
