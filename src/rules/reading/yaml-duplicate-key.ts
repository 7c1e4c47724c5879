import type { RuleMeta } from '../rule.js';

/** A key stands twice in one mapping. The findings come from `src/yaml`. */
export const yamlDuplicateKey: RuleMeta = {
  name: 'yaml-duplicate-key',
  code: 'SOP002',
  severity: 'error',
  basis: {
    id: 'YAML 1.2.2, 3.2.1.1: kunci dalam satu kumpulan tidak boleh sama',
    en: 'YAML 1.2.2, 3.2.1.1: the keys of a mapping are unique',
  },
  messages: {
    id: {
      default:
        'Kunci `{key}` sudah ada di kelompok ini, dan satu kunci hanya dapat berisi satu nilai. Yang dipakai nilai pertama; yang ini diabaikan. Hapus salah satunya, gabungkan isinya, atau ganti kuncinya.',
      'missing-dash':
        'Mulai kunci `{key}` ini kunci-kunci di atasnya berulang, jadi dua butir terbaca sebagai satu dan isi butir kedua tidak terbaca. Awali butir baru dengan tanda hubung dan spasi, sejajar dengan `-` butir sebelumnya: `- {key}: …`.',
      first: 'nilai pertama `{key}`, yang dipakai',
    },
    en: {
      default:
        'The key `{key}` already stands in this group, and a key holds one value. The first value is used and this one ignored. Remove one of them, join their values, or change the key.',
      'missing-dash':
        'From this key `{key}` on the keys above come again, so that two items are read as one and the second is lost. Begin the new item with a dash and a space, aligned with the `-` of the item before: `- {key}: …`.',
      first: 'the first value of `{key}`, which is used',
    },
  },
};
