/** Verbs of me-…-kan: mengajukan, diajukan, pengajuan; the command is the root with -kan. For the marks see `entries.ts`. */
export const WITH_KAN = `
  ada? agenda aju aktif alih aman anggar anugerah arah arsip
  ~bagi baku batal bebas beku berangkat berdaya? berhenti beri beritahu berlaku bersih bubar bubuh buku bukti
  cadang cair cantum ~catat cocok
  daftar ~dapat edar gabung ganda gerak golong guna
  ~hadap ~hadir ~hasil henti hibah hubung
  iklan ^jatuh ~jadi jadwal ~jalan jelas
  kabul kategori kelompok kondisi   keluar? kembali kembang kerah kerja kirim kukuh kumpul
  ~laku laksana lampir ~lanjut lapor lepas ~letak libat limpah luncur
  manfaat masuk ^makam musnah mutakhir nonaktif ~nyata optimal
  padam padan padu papar pasar? pasti ~perintah pindah pisah ^pensiun ^pindahbuku pulang pusat ~putus ~prioritas
  rahasia rampung ~rapi ~rancang rencana resmi rumus
  sah saji ~saran ~saksi salahguna salur sampai satu sebar sebarluas ~sebut sedia selamat selaras selenggara selesai
  sempurna seragam serah serahterima serta sesuai siaga siap siar ~sidang ~simpul sinkron sisih
  tambah tampil tangguh tawar? tayang tegak tempat ~temu tentu terap terbit terjemah tertib terus tetap ~timbul
  tingkat titip tuang tugas tukar ~tulis ~tunjuk turun tuntas
  ucap ujicoba ~upaya umum ungkap urai urut ~usaha usul ~wajib wujud ~yakin
`;
