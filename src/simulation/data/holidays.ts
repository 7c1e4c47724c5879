/** The days off of one year, as the government fixed them. */
export interface HolidayYear {
  readonly year: number;
  /** The decision that fixed them. */
  readonly source: string;
  /** Month and day `MM-DD` → name. */
  readonly national: Readonly<Record<string, string>>;
  /** Joint leave (cuti bersama), which counts as days off for civil servants. */
  readonly jointLeave: Readonly<Record<string, string>>;
}

/** National holidays and joint leave by the joint decisions of three ministers (SKB Tiga Menteri). */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2026,
    source:
      'Keputusan Bersama Menteri Agama Nomor 1497 Tahun 2025, Menteri Ketenagakerjaan Nomor 2 Tahun 2025, dan Menteri PANRB Nomor 5 Tahun 2025 (19 September 2025)',
    national: {
      '01-01': 'Tahun Baru 2026 Masehi',
      '01-16': 'Isra Mikraj Nabi Muhammad SAW',
      '02-17': 'Tahun Baru Imlek 2577 Kongzili',
      '03-19': 'Hari Suci Nyepi (Tahun Baru Saka 1948)',
      '03-21': 'Idulfitri 1447 Hijriah',
      '03-22': 'Idulfitri 1447 Hijriah',
      '04-03': 'Wafat Yesus Kristus',
      '04-05': 'Kebangkitan Yesus Kristus (Paskah)',
      '05-01': 'Hari Buruh Internasional',
      '05-14': 'Kenaikan Yesus Kristus',
      '05-27': 'Iduladha 1447 Hijriah',
      '05-31': 'Hari Raya Waisak 2570 BE',
      '06-01': 'Hari Lahir Pancasila',
      '06-16': '1 Muharam Tahun Baru Islam 1448 Hijriah',
      '08-17': 'Proklamasi Kemerdekaan',
      '08-25': 'Maulid Nabi Muhammad SAW',
      '12-25': 'Kelahiran Yesus Kristus',
    },
    jointLeave: {
      '02-16': 'Tahun Baru Imlek 2577 Kongzili',
      '03-18': 'Hari Suci Nyepi (Tahun Baru Saka 1948)',
      '03-20': 'Idulfitri 1447 Hijriah',
      '03-23': 'Idulfitri 1447 Hijriah',
      '03-24': 'Idulfitri 1447 Hijriah',
      '05-15': 'Kenaikan Yesus Kristus',
      '05-28': 'Iduladha 1447 Hijriah',
      '12-24': 'Kelahiran Yesus Kristus',
    },
  },
  {
    year: 2027,
    source:
      'Keputusan Bersama Menteri Agama Nomor 1205 Tahun 2026, Menteri Ketenagakerjaan Nomor 3 Tahun 2026, dan Menteri PANRB Nomor 2 Tahun 2026 (15 September 2026)',
    national: {
      '01-01': 'Tahun Baru 2027 Masehi',
      '01-05': 'Isra Mikraj Nabi Muhammad SAW (1448 Hijriah)',
      '02-06': 'Tahun Baru Imlek 2578 Kongzili',
      '03-08': 'Hari Suci Nyepi (Tahun Baru Saka 1949)',
      '03-10': 'Idulfitri 1448 Hijriah',
      '03-11': 'Idulfitri 1448 Hijriah',
      '03-26': 'Wafat Yesus Kristus',
      '03-28': 'Kebangkitan Yesus Kristus (Paskah)',
      '05-01': 'Hari Buruh Internasional',
      '05-06': 'Kenaikan Yesus Kristus',
      '05-17': 'Iduladha 1448 Hijriah',
      '05-20': 'Hari Raya Waisak 2571 BE',
      '06-01': 'Hari Lahir Pancasila',
      '06-06': '1 Muharam Tahun Baru Islam 1449 Hijriah',
      '08-15': 'Maulid Nabi Muhammad SAW',
      '08-17': 'Proklamasi Kemerdekaan',
      '12-25': 'Kelahiran Yesus Kristus',
      '12-26': 'Isra Mikraj Nabi Muhammad SAW (1449 Hijriah)',
    },
    jointLeave: {
      '02-05': 'Tahun Baru Imlek 2578 Kongzili',
      '03-09': 'Idulfitri 1448 Hijriah',
      '03-12': 'Idulfitri 1448 Hijriah',
      '03-15': 'Idulfitri 1448 Hijriah',
      '03-25': 'Wafat Yesus Kristus',
      '05-18': 'Iduladha 1448 Hijriah',
      '05-19': 'Hari Raya Waisak 2571 BE',
      '12-24': 'Kelahiran Yesus Kristus',
    },
  },
];
