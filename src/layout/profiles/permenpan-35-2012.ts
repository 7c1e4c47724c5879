import { millimetres } from '../../page/units.js';
import type { Profile } from '../profile.js';

/** The form of Permenpan-RB 35/2012, annex, "Unsur Prosedur": identity page and flowchart. */
export const permenpan352012: Profile = {
  name: 'permenpan-35-2012',
  labels: {
    nomor: 'Nomor SOP',
    pembuatan: 'Tanggal Pembuatan',
    revisi: 'Tanggal Revisi',
    efektif: 'Tanggal Efektif',
    pengesahan: 'Disahkan oleh',
    judul: 'Nama SOP',
    dasar_hukum: 'Dasar Hukum',
    kualifikasi_pelaksana: 'Kualifikasi Pelaksana',
    keterkaitan: 'Keterkaitan',
    peralatan: 'Peralatan/Perlengkapan',
    peringatan: 'Peringatan',
    pencatatan: 'Pencatatan dan Pendataan',
    no: 'No',
    kegiatan: 'Kegiatan',
    pelaksana: 'Pelaksana',
    mutu_baku: 'Mutu Baku',
    kelengkapan: 'Kelengkapan',
    waktu: 'Waktu',
    output: 'Output',
    keterangan: 'Keterangan',
  },
  paper: 'F4',
  margins: { top: millimetres(15), right: millimetres(15), bottom: millimetres(15), left: millimetres(20) },
  columnNumbers: false,
  footer: true,
  fontSize: 18,
};
