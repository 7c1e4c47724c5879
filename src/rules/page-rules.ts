import type { RuleMeta } from './rule.js';

/** Rules of the printed page whose findings come from layout: `sop render` shows them and `sop validate` does not. */
export const PAGE_RULES: readonly RuleMeta[] = [
  {
    name: 'page-overflow',
    code: 'SOP901',
    severity: 'error',
    basis: {
      id: 'Satu kegiatan satu baris; baris tidak dipotong di antara dua halaman (lazimnya formulir SOP AP)',
      en: 'One activity is one row; a row is not parted between two pages (custom of the SOP AP form)',
    },
    messages: {
      id: {
        default:
          'Langkah {step} lebih tinggi daripada satu halaman penuh, sehingga teksnya tidak dapat dicetak utuh. Ringkas kegiatan, kelengkapan, output, atau keterangannya, atau pecah menjadi beberapa langkah.',
      },
      en: {
        default:
          'Step {step} is higher than a whole page, so its text cannot be printed in full. Shorten its texts or make several steps of it.',
      },
    },
  },
  {
    name: 'page-crowded',
    code: 'SOP902',
    severity: 'warning',
    basis: {
      id: 'Simbol harus muat di kolom pelaksananya (formulir bagian flowchart SOP AP)',
      en: "A symbol must fit into its actor's column (form of the flowchart part)",
    },
    messages: {
      id: {
        default:
          'Kolom pelaksana "{actor}" menjadi lebih sempit daripada simbolnya karena ada {count} pelaksana dalam satu tabel. Kurangi pelaksana, pakai kertas yang lebih lebar, atau pecah SOP ini menjadi beberapa SOP.',
      },
      en: {
        default:
          'The column of "{actor}" is narrower than its symbols because one table has {count} actors. Use fewer actors, wider paper, or several SOPs.',
      },
    },
  },
];
