/** Verbs of me- and the bare root: memeriksa, diperiksa, pemeriksaan. For the marks see `entries.ts`. */
export const PLAIN = `
  ~ajar ambil angkat angkut antar atur
  baca bagi bahas bimbing blokir ~balas bangun ~bantu ~bawa bayar beli ^bentuk ~beri ^bina bongkar buang buat buka bungkus
  cabut ^cap cari catat cegah cek cetak coret cuci
  ^data ~dengar dorong ~dukung
  galang gali ^ganti gugat hapus himpun hitung
  ikat ~imbau ^isi
  jaga jahit ~jamin ~jawab jemput jilid jual
  ketik halau
  kawal kelola kemas ~kirim ^kontrol ^kunci kutip
  lacak langgar lantik ~lapor ^latih? ^lelang ~lihat liput
  ~minta ~mohon ^monitor muat ^nilai olah
  ^panen panggil pangkas pantau ^paraf pasang pasok pecah? pelihara periksa ^pesan pilah pilih ~pimpin ^~pandu pindai pinjam?
  patok potong ^potret ^~proses pungut putus
  raih rakit rancang rangkum ^rawat ^rekam ^rekap racik rekrut ~rinci ringkas ~rujuk
  salin ^sampul ^~sanggah ^sidik saring ^segel semprot setor ^~sewa simpan sisir sita sortir serap ^stempel sunting susun
  ~simak sambut tagih tahan tampung tangkap ^tilang ^tindak tanam tarik ^~tanya ^tata tebang telaah teliti tempel ~tempuh terima timbang timbun tinjau tolak ^transfer tulis
  tunda ~tunggu tunjuk tutup ~tuntut
  ^uji ~ubah ukur ulas  ~undang undi unduh unggah urus
`;
