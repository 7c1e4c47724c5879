/** Verbs of me-…-i: mengawasi, diawasi, pengawasan; the command is the root with -i. For the marks see `entries.ts`. */
export const WITH_I = `
  akhir amat ~atas awas bekal biaya ~bubuh cermat dalam damping ~datang ~dekat
  ~hadap ~hadir ~hindar ~hubung ~ikut jajak ~jalan ~kenal ~ketahu ~kuasa ~kunjung kurang
  label ~layan ~lengkap lindung lunas ~milik nomor obat
  ~paham ~patuh ~pengaruh penuh selidik ^siang ~sepakat ~setuju ~surat
  ~taat tanda tandatangan tanggulang tangan ~tanggap telusur ~temu tindaklanjut ulang ~wakil wawancara ~yakin
`;
