import type { Words } from '../messages/language.js';
import { type CliError, failure } from './cli-error.js';

/** Turns an error of the file system into a sentence: which file, what went wrong, what to do. Others are passed on. */
export function diskError(error: unknown, path: string, deed: 'read' | 'write'): CliError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const reason = (deed === 'read' ? READING[code] : undefined) ??
    REASONS[code] ?? { id: `sistem berkas menolak (${code})`, en: `the file system refused (${code})` };
  return failure({
    id: `${deed === 'read' ? 'Tidak dapat membaca' : 'Tidak dapat menulis'} "${path}": ${reason.id}.`,
    en: `Cannot ${deed} "${path}": ${reason.en}.`,
  });
}

const READING: Readonly<Record<string, Words>> = {
  ENOENT: { id: 'berkas itu tidak ada', en: 'there is no such file' },
};

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: { id: 'izin ditolak; periksa hak akses berkas dan foldernya', en: 'permission denied; check the rights' },
  EPERM: { id: 'izin ditolak; periksa hak akses berkas dan foldernya', en: 'permission denied; check the rights' },
  EROFS: {
    id: 'foldernya hanya dapat dibaca; pilih folder lain',
    en: 'it is on a read-only disk; choose another folder',
  },
  ENOSPC: { id: 'disk penuh; kosongkan sebagian lalu ulangi', en: 'the disk is full; make room and try again' },
  EDQUOT: {
    id: 'kuota disk habis; kosongkan sebagian lalu ulangi',
    en: 'the disk quota is used up; make room and try again',
  },
  ENOENT: {
    id: 'foldernya tidak ada; buat dahulu atau pilih folder lain',
    en: 'the folder does not exist; make it first',
  },
  ENOTDIR: { id: 'salah satu bagian alamatnya berkas, bukan folder', en: 'a part of its path is a file, not a folder' },
  EEXIST: { id: 'di tempat itu sudah ada berkas', en: 'there is a file in that place already' },
  EISDIR: { id: 'itu folder, bukan berkas', en: 'it is a folder, not a file' },
  ENAMETOOLONG: { id: 'namanya terlalu panjang', en: 'its name is too long' },
  ELOOP: { id: 'tautan simboliknya berputar-putar', en: 'its symbolic links go in circles' },
  EMFILE: { id: 'terlalu banyak berkas terbuka', en: 'too many files are open' },
  EBUSY: { id: 'berkas sedang dipakai program lain; tutup dahulu', en: 'another program uses it; close it first' },
};
