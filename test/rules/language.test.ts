import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { numberPattern } from '../../src/rules/number-pattern.js';
import { qualificationPersonal } from '../../src/rules/qualification-personal.js';
import { recordsLinked } from '../../src/rules/records-linked.js';
import { reviewDue } from '../../src/rules/review-due.js';
import { signatoryCompetent } from '../../src/rules/signatory-competent.js';
import { signatorySame } from '../../src/rules/signatory-same.js';
import { signatoryUnit } from '../../src/rules/signatory-unit.js';
import { stepActiveVerb } from '../../src/rules/step-active-verb.js';
import { stepActorInText } from '../../src/rules/step-actor-in-text.js';
import { stepCount } from '../../src/rules/step-count.js';
import { stepNoCondition } from '../../src/rules/step-no-condition.js';
import { stepOutputChain } from '../../src/rules/step-output-chain.js';
import { stepOutputNoun } from '../../src/rules/step-output-noun.js';
import { stepOutputUnchanged } from '../../src/rules/step-output-unchanged.js';
import { stepRepeated } from '../../src/rules/step-repeated.js';
import { stepSingleActivity } from '../../src/rules/step-single-activity.js';
import { titleForm } from '../../src/rules/title-form.js';
import { titleOutput } from '../../src/rules/title-output.js';
import { titleSingleOutput } from '../../src/rules/title-single-output.js';
import { vagueWords } from '../../src/rules/vague-words.js';
import { warningForm } from '../../src/rules/warning-form.js';
import { createSource } from '../../src/source/source.js';
import { findingsOf } from './findings-of.js';

/** One step each; `rest` is what stands below kegiatan. */
function sop(...steps: readonly (readonly [activity: string, rest?: string])[]): string {
  const rows = steps.map(([activity, rest = 'pelaksana: a']) => `  - kegiatan: ${activity}\n    ${rest}\n`);
  return `judul: Penerbitan Izin\npelaksana: {a: Petugas Loket, b: Kepala Dinas}\nlangkah:\n${rows.join('')}`;
}

describe('number-pattern', () => {
  test('has nothing to say without a pattern, a number, or of one still to come', () => {
    const config = { numberPattern: '^[0-9]+$' };
    expect(findingsOf(numberPattern, 'nomor: HK-01')).toEqual([]);
    expect(findingsOf(numberPattern, 'nomor: HK-01', { config })).toEqual(['default: HK-01']);
    for (const number of ['', '"-"', '000/xx/2026', '12']) {
      expect(findingsOf(numberPattern, `nomor: ${number}`, { config })).toEqual([]);
    }
  });
});

describe('review-due', () => {
  const dates = 'tanggal: {pembuatan: 2025-01-01, efektif: 2025-06-01';

  test('counts from the later of effect and revision', () => {
    expect(findingsOf(reviewDue, `${dates}}`)).toEqual([]);
    expect(findingsOf(reviewDue, `${dates}}`, { today: '2026-06-02' })).toEqual(['default: 2025-06-01']);
    expect(findingsOf(reviewDue, `${dates}, revisi: 2025-07-01}`, { today: '2026-06-02' })).toEqual([]);
  });

  test('takes the agency’s own interval', () => {
    expect(findingsOf(reviewDue, `${dates}}`, { today: '2027-05-31', config: { reviewMonths: 24 } })).toEqual([]);
  });

  test('has nothing to say of a review that is planned, or of a date that is none', () => {
    expect(findingsOf(reviewDue, `${dates}, revisi: 2026-12-01}`, { today: '2026-06-02' })).toEqual([]);
    expect(findingsOf(reviewDue, 'tanggal: {efektif: Agustus 2023}')).toEqual([]);
  });
});

describe('signatory-same', () => {
  const approved = 'pengesahan: {jabatan: Kepala, nama: A, nip: "197106091997031904"}\n';

  test('says nothing of those who checked, and of NIPs that are missing', () => {
    expect(
      findingsOf(signatorySame, `${approved}paraf: [{peran: Diperiksa oleh, nama: A, nip: "197106091997031904"}]`),
    ).toEqual([]);
    expect(findingsOf(signatorySame, 'pengesahan: {nama: A}\nparaf: [{peran: Disusun oleh, nama: A}]')).toEqual([]);
  });

  test.each(['Disusun oleh', 'Dibuat oleh', 'Penyusun', 'Konseptor'])('knows “%s”', (role) => {
    expect(
      findingsOf(signatorySame, `${approved}paraf: [{peran: ${role}, nama: A, nip: "19710609 199703 1 904"}]`),
    ).toHaveLength(1);
  });
});

describe('signatory-competent', () => {
  const found = (office: string, actor: string, more = '') =>
    findingsOf(signatoryCompetent, `pengesahan: {jabatan: ${office}${more}}\npelaksana: {a: ${actor}}\n`).length;

  test.each([
    ['Kepala Dinas Kesehatan', 'Sekda'],
    ['Kabid Pelayanan', 'Kepala Dinas'],
    ['Kasubbag Umum', 'Sekretaris Dinas'],
    ['Lurah Contoh', 'Camat'],
    ['KEPALA SATUAN POLISI PAMONG PRAJA', 'Asisten I'],
  ])('“%s” stands below “%s”', (office, actor) => expect(found(office, actor)).toBe(1));

  test.each([
    ['Kepala Dinas Kesehatan', 'Kabid Pelayanan'],
    ['Kepala Dinas Kesehatan', 'Kepala Badan Keuangan'],
    ['Lurah Contoh', 'Sekretaris'],
    ['Camat Contoh', 'Sekretaris'],
    ['Kepala Puskesmas Contoh', 'Kepala Dinas'],
    ['Kepala Dinas Kesehatan', 'Asisten Apoteker'],
    ['Kepala Dinas Kesehatan', 'Tim Teknis'],
  ])('“%s” does not surely stand below “%s”', (office, actor) => expect(found(office, actor)).toBe(0));

  test('says nothing of a signature on behalf of somebody above, and of those from outside', () => {
    expect(found('Kepala Dinas Kesehatan', 'Bupati', ', mewakili: a.n.')).toBe(0);
    expect(found('Kepala Dinas Kesehatan', 'Bupati', ', mewakili: Plt.')).toBe(1);
    expect(found('Kepala Dinas Kesehatan', '{nama: Bupati, eksternal: true}')).toBe(0);
  });
});

describe('signatory-unit', () => {
  const found = (office: string, agency: string) =>
    findingsOf(signatoryUnit, `instansi: {${agency}}\npengesahan: {jabatan: ${office}}\n`).length;
  const health = 'nama: Pemerintah Kabupaten Contoh, unit: [Dinas Kesehatan, Bidang Pelayanan]';

  test('compares the unit of the office with all names of the agency', () => {
    expect(found('Kepala Dinas Perhubungan', health)).toBe(1);
    expect(found('Kepala Dinas Kesehatan Kabupaten Contoh', health)).toBe(0);
    expect(found('Kabid Pelayanan', health)).toBe(0);
    expect(
      found('KEPALA BADAN PUSAT STATISTIK PROVINSI CONTOH', 'nama: BADAN PUSAT STATISTIK PROVINSI CONTOH, unit: TIM'),
    ).toBe(0);
  });

  test.each([
    'Bupati Contoh',
    'Sekretaris Daerah',
    'Kepala Dinas',
    'Kepala Dinas PMPTSP',
    'Kepala Diskominfo',
    'Kepala BPS Provinsi Contoh',
    'Camat Contoh',
  ])('says nothing of %s', (office) => expect(found(office, health)).toBe(0));
});

describe('qualification-personal', () => {
  const found = (text: string) => findingsOf(qualificationPersonal, `kualifikasi_pelaksana: ["${text}"]`).length;

  test.each([
    'Pendidikan S.1/D.III Hukum, S.H.',
    'Lulusan S1 Teknik Informatika, S.Kom.',
    'Memiliki gelar Sarjana Ekonomi, S.E.',
    'Dokter Spesialis Anak',
    'dr. Spesialis Anak',
    'Ibu Hamil dan Ibu Nifas',
    'Bapak Camat',
    'dr. IGD',
    'Memahami UU Nomor 20 Tahun 2023',
    'Bapak/Ibu guru mata pelajaran',
    'PPK mampu mengendalikan kontrak',
  ])('says nothing of “%s”', (text) => expect(found(text)).toBe(0));

  test.each([
    'Arung Lembayung, M.Si.',
    'Bening Sekar Arumi, S.H., M.H.',
    'Ibu Rimba Anjani',
    'Drs. Arung Lembayung',
    'dr. Arung Lembayung',
    'Bu Rimba Anjani',
  ])('finds the person in “%s”', (text) => expect(found(text)).toBe(1));
});

describe('warning-form', () => {
  test.each([
    'Jika prosedur tidak diikuti, surat terlambat',
    'Keterlambatan laporan mengakibatkan sanksi',
    'Bilamana berkas hilang akan menghambat layanan',
    'SOP yang tidak dilaksanakan berdampak pada layanan',
  ])('takes “%s” for a warning', (text) => expect(findingsOf(warningForm, `peringatan: ["${text}"]`)).toEqual([]));

  test('leaves an empty box to identity-complete', () => {
    expect(findingsOf(warningForm, 'peringatan: []')).toEqual([]);
    expect(findingsOf(warningForm, 'peringatan: ["-"]')).toEqual([]);
  });
});

describe('records-linked', () => {
  const found = (record: string, output: string) =>
    findingsOf(recordsLinked, `pencatatan: ["${record}"]\n${sop(['Mencatat', `output: ${output}`])}`).length;

  test('knows a record by its words', () => {
    expect(found('Buku register', 'Buku register izin')).toBe(0);
    expect(found('Buku register izin', 'Buku register')).toBe(0);
    expect(found('Buku pendaftaran permintaan informasi publik', 'Buku pendaftaran')).toBe(0);
    expect(found('Berita Resmi Statistik', 'Berkas BRS')).toBe(0);
    expect(found('Aplikasi SIMBG', 'Permohonan di SIMBG')).toBe(0);
    expect(found('Aplikasi SIMBG', 'Permohonan di SIPD')).toBe(1);
    expect(found('Aplikasi pelayanan', 'Formulir pelayanan')).toBe(1);
    expect(found('Buku agenda surat keluar', 'Surat')).toBe(1);
    expect(found('Surat masuk disimpan arsiparis di bagian umum', 'Surat masuk')).toBe(1);
  });

  test('has nothing to compare with where no step names a paper', () => {
    expect(findingsOf(recordsLinked, `pencatatan: [Buku]\n${sop(['Mencatat'])}`)).toEqual([]);
  });
});

describe('titles', () => {
  test.each([
    'Penyusunan Renstra',
    'SOP Survei Harga',
    'MONITORING DAN EVALUASI',
    'Standar Operasional Prosedur Evaluasi',
    'Serah Terima Barang',
    'Alih Media Arsip',
    'Asuhan Keperawatan',
  ])('title-form lets “%s” pass', (title) => expect(findingsOf(titleForm, `judul: ${title}`)).toEqual([]));

  test('title-form proposes a title in the words and signs of the author', () => {
    const proposed = (title: string) => {
      const source = createSource('a.sop.yaml', `judul: ${title}`);
      return check({ source, config: DEFAULT_CONFIG, today: '2026-06-01' }, [titleForm]).diagnostics.map(
        ({ data }) => data.example,
      );
    };
    expect(proposed('Tatacara Penyelesaian Validasi/Penelitian')).toContain('Penyelesaian Validasi/Penelitian');
    expect(proposed('PPDB Tahun 2022')).toContain('Pelaksanaan PPDB Tahun 2022');
    expect(proposed('Program Kegiatan Tahunan')).toContain('Penyusunan Program Kegiatan Tahunan');
  });

  test('title-form points at the word and knows words of the agency’s own', () => {
    expect(findingsOf(titleForm, 'judul: SOP Surat Masuk')).toEqual(['default: Surat']);
    const config = { rules: { 'title-form': { options: { allow: ['Layanan'] } } } };
    expect(findingsOf(titleForm, 'judul: Layanan Pengaduan', { config })).toEqual([]);
  });

  test.each([
    'Penyusunan Rencana Kerja dan Anggaran',
    'Pelaksanaan Monitoring dan Evaluasi',
    'Monitoring dan Evaluasi Kinerja',
    'Pengadaan Barang dan Jasa',
    'Pelayanan Audiensi Instansi Pemerintah, Pemerintah Daerah dan Lembaga Lain',
    'Penyusunan RKA Seksi Pembangunan dan Pemberdayaan Masyarakat',
    'Pengelolaan Sarana dan Prasarana',
    'Penerbitan Surat Izin Usaha Perikanan dan Kelautan',
  ])('title-single-output lets “%s” pass', (title) => {
    expect(findingsOf(titleSingleOutput, `judul: "${title}"`)).toEqual([]);
  });

  test.each([
    ['Penulisan, Analisis dan Rilis Website', 'Penulisan, Analisis'],
    ['Pengelolaan Surat Masuk & Surat Keluar', 'Surat Masuk & Surat Keluar'],
    ['Penyusunan Laporan dan Penyampaian SPT', 'Penyusunan Laporan dan Penyampaian'],
    ['Pembuatan SK dan Surat Tugas', 'SK dan Surat Tugas'],
  ])('title-single-output finds two in “%s”', (title, stretch) => {
    expect(findingsOf(titleSingleOutput, `judul: "${title}"`)).toEqual([`default: ${stretch}`]);
  });

  test('title-output looks at the ends, and past steps that only hand over or file', () => {
    const izin = ['Menandatangani izin', 'output: Izin'] as const;
    expect(findingsOf(titleOutput, sop(izin, ['Menyerahkan kepada pemohon', 'output: Tanda terima']))).toEqual([]);
    expect(findingsOf(titleOutput, sop(izin, ['Menilai kepuasan', 'output: Kepuasan']))).toEqual(['default: Kepuasan']);
    expect(findingsOf(titleOutput, sop(['Menandatangani izin'], ['Menilai kepuasan']))).toEqual([]);
  });
});

describe('step-active-verb', () => {
  test('leaves those who act to step-actor-in-text', () => {
    const text = sop(['Petugas menerima berkas'], ['Kepala Dinas memeriksa berkas']);
    expect(findingsOf(stepActiveVerb, text)).toEqual([]);
    expect(findingsOf(stepActorInText, text)).toEqual(['default: Petugas', 'other: Kepala Dinas']);
  });

  test('lets words of the agency’s own pass', () => {
    const config = { rules: { 'step-active-verb': { options: { allow: ['entri'] } } } };
    expect(findingsOf(stepActiveVerb, sop(['Entri data']), { config })).toEqual([]);
  });

  test('has nothing to say of a step without a text', () => {
    expect(findingsOf(stepActiveVerb, 'langkah: [{kegiatan: "", pelaksana: a}]')).toEqual([]);
  });
});

describe('step-single-activity', () => {
  test.each([
    'Memeriksa kelengkapan dan keabsahan berkas',
    'Menyusun rencana kerja, anggaran, dan jadwal',
    'Memproses pengajuan cuti dan izin pegawai',
    'Menugaskan staf untuk mencatat dan mengirim surat',
    'Menelaah dengan memperhatikan aturan dan menimbang kebutuhan',
    'Menyetujui atau menolak permohonan',
    'Monitoring pengisian formulir dan unggah dokumen',
    'Melakukan klarifikasi dan negosiasi harga',
    'Mengirim undangan, ditujukan kepada peserta',
    'Melaksanakan penyelidikan dan penyidikan',
    'Surat yang diterima dan dicatat diteruskan',
  ])('takes “%s” for one', (activity) => expect(findingsOf(stepSingleActivity, sop([activity]))).toEqual([]));

  test.each([
    ['Mencatat surat serta menyerahkannya kepada Kasi', 'menyerahkannya kepada Kasi'],
    ['Petugas menerima dan memeriksa berkas', 'memeriksa berkas'],
    ['Memeriksa pegawai yang bersangkutan dan dituangkan dalam berita acara', 'dituangkan dalam berita acara'],
    ['Melakukan verifikasi dan validasi data', 'validasi data'],
    ['Mengarahkan tamu untuk registrasi dan memberikan nomor', 'memberikan nomor'],
    ['Surat diterima dan dicatat oleh agendaris', 'dicatat oleh agendaris'],
  ])('finds two in “%s”', (activity, second) => {
    expect(findingsOf(stepSingleActivity, sop([activity]))).toEqual([`default: ${second}`]);
  });
});

describe('step-no-condition', () => {
  test('says nothing where the row decides, in itself or in a part', () => {
    const chain = 'rangkaian: [{pelaksana: a}, {pelaksana: b, keputusan: {Ya: lanjut, Tidak: selesai}}]';
    expect(findingsOf(stepNoCondition, sop(['Memeriksa, jika lengkap diteruskan', chain]))).toEqual([]);
    expect(findingsOf(stepNoCondition, sop(['Memeriksa, jika lengkap diteruskan']))).toEqual(['default: jika']);
  });

  test('knows whole words only', () => {
    expect(findingsOf(stepNoCondition, sop(['Mencatat bilangan dan sabilah']))).toEqual([]);
  });
});

describe('step-output-chain', () => {
  const chain = (output: string, next: string) =>
    findingsOf(stepOutputChain, sop(['Menyusun', `output: ${output}`], ['Memeriksa', `kelengkapan: [${next}]`])).length;

  test.each([
    ['Draf surat jawaban', 'Konsep surat'],
    ['SK tim', 'Surat Keputusan Tim'],
    ['Berkas permohonan izin lengkap', 'Permohonan'],
    ['Daftar hadir', 'Komputer, daftar hadir'],
  ])('“%s” is taken up by “%s”', (output, next) => expect(chain(output, next)).toBe(0));

  test.each([
    ['Surat pertimbangan panitia', 'Komputer'],
    ['Dokumen Pemusnahan/Pemindahan', 'Arsip yang akan dimusnahkan'],
    ['Daftar hasil pemilihan pegawai tahap 3', 'Poster pegawai'],
  ])('“%s” is not taken up by “%s”', (output, next) => expect(chain(output, next)).toBe(1));

  test('asks nothing of the last step, nor where nothing is asked for', () => {
    expect(findingsOf(stepOutputChain, sop(['Menyusun', 'output: Draf']))).toEqual([]);
    expect(findingsOf(stepOutputChain, sop(['Menyusun', 'output: Draf'], ['Memeriksa']))).toEqual([]);
  });

  test('counts a way back as using the output', () => {
    const text = sop(
      ['Menyusun', 'kelengkapan: [Catatan perbaikan]\n    id: susun\n    output: Draf'],
      ['Memeriksa', 'kelengkapan: [Draf]\n    output: Catatan perbaikan\n    keputusan: {Ya: lanjut, Tidak: susun}'],
      ['Mencatat', 'kelengkapan: [Komputer]\n    output: Arsip'],
    );
    expect(findingsOf(stepOutputChain, text)).toEqual([]);
  });
});

describe('outputs', () => {
  test.each([
    'Berkas terverifikasi',
    'Surat yang telah dikirim',
    'Disposisi',
    'Data diri pemohon',
    'Berita acara',
    'Dinas terkait',
    'Terbitan berkala',
  ])('“%s” is a thing', (output) => expect(findingsOf(stepOutputNoun, sop(['A', `output: ${output}`]))).toEqual([]));

  test.each([
    'Terlaksananya rapat',
    'Disetujui Kepala',
    'Surat sudah dikirim',
    'Telah ditandatangani',
    'Menyusun draf',
    'Selesainya laporan',
    'Adanya disposisi',
    'Pemohon menerima izin',
  ])('“%s” is none', (output) => expect(findingsOf(stepOutputNoun, sop(['A', `output: ${output}`]))).toHaveLength(1));

  test('are compared with kelengkapan as sets', () => {
    const same = (requirements: string, output: string) =>
      findingsOf(stepOutputUnchanged, sop(['A', `kelengkapan: ${requirements}\n    output: ${output}`])).length;
    expect(same('[A, B]', '[b., a]')).toBe(1);
    expect(same('[A, B]', 'A')).toBe(0);
    expect(same('["-"]', '"-"')).toBe(0);
  });
});

test('step-repeated looks at all who work in a row', () => {
  const text = sop(
    ['Memeriksa berkas', 'rangkaian: [{pelaksana: a}, {pelaksana: b}]'],
    ['Memeriksa berkas', 'pelaksana: b'],
  );
  expect(findingsOf(stepRepeated, text)).toEqual(['default: Memeriksa berkas']);
});

test('step-count takes the agency’s own limit', () => {
  const config = { rules: { 'step-count': { options: { maximum: 1 } } } };
  expect(findingsOf(stepCount, sop(['A'], ['B']), { config })).toEqual(['default: langkah']);
  expect(findingsOf(stepCount, sop(['A'], ['B']))).toEqual([]);
});

describe('vague-words', () => {
  test('takes a time that says when for less grave than one that says nothing', () => {
    expect(findingsOf(vagueWords, sop(['A', 'waktu: Segera']))).toEqual(['time: Segera']);
    expect(findingsOf(vagueWords, sop(['A', 'waktu: Setelah surat diterima']))).toEqual([
      'time-until: Setelah surat diterima',
    ]);
    expect(findingsOf(vagueWords, sop(['A', 'waktu: minimal 3 hari sebelum ujian']))).toEqual([
      'time-until: minimal 3 hari sebelum ujian',
    ]);
    expect(findingsOf(vagueWords, sop(['A', 'waktu: {teks: Sesuai kebutuhan, nilai: 1 hari kerja}']))).toEqual([]);
  });

  test('lets phrases of the agency’s own pass', () => {
    const config = { rules: { 'vague-words': { options: { allow: ['dll', 'sesuai kebutuhan'] } } } };
    const text = `peralatan: ["ATK, dll."]\n${sop(['Membagi sesuai kebutuhan', 'waktu: Sesuai kebutuhan'])}`;
    expect(findingsOf(vagueWords, text)).toHaveLength(3);
    expect(findingsOf(vagueWords, text, { config })).toEqual([]);
  });
});
