import type { Language } from '../messages/language.js';
import { formatDuration } from '../model/format-duration.js';
import type { InventoryEntry } from './entry.js';
import type { Inventory } from './inventory.js';
import { STATUSES } from './status.js';

/** Version of the list's form, `schemas/list.schema.json`. */
const LIST_VERSION = 1;

/** The inventory for other programs, as `schemas/list.schema.json` describes it. */
export function inventoryJson({ today, entries }: Inventory, language: Language): string {
  const counts = STATUSES.map((status) => [status, entries.filter((entry) => entry.status === status).length]);
  const list = {
    version: LIST_VERSION,
    today,
    sops: entries.map((entry) => sopOf(entry, language)),
    summary: { sops: entries.length, ...Object.fromEntries(counts) },
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function sopOf(entry: InventoryEntry, language: Language) {
  const { time } = entry;
  return {
    berkas: entry.file,
    nomor: entry.number,
    judul: entry.title,
    instansi: entry.agency,
    unit: entry.unit,
    jenis: entry.kind ?? null,
    pembuatan: entry.created || null,
    revisi: entry.revised || null,
    efektif: entry.effective || null,
    status: entry.status,
    evaluasi: entry.review || null,
    langkah: entry.steps,
    waktu:
      time === undefined
        ? null
        : { menit: time.minutes, terbuka: time.open, teks: formatDuration(time.minutes, time.calendar, language) },
    temuan: entry.findings,
  };
}
