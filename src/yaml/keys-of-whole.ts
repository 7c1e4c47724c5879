/** Keys that only the SOP as a whole has: one of them within a group is out of line. */
export const OF_WHOLE =
  /^(?:instansi|pengesahan|paraf|dasar_hukum|kualifikasi_pelaksana|keterkaitan|peralatan|peringatan|pencatatan|tambahan|standar_pelayanan|langkah|riwayat)$/;
