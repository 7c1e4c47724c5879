import type { InventoryEntry } from '../../src/inventory/entry.js';
import type { Inventory } from '../../src/inventory/inventory.js';
import { DEFAULT_CALENDAR } from '../../src/model/config.js';

/** An entry of the inventory with all that an SOP in force has. */
export function entry(more: Partial<InventoryEntry> = {}): InventoryEntry {
  return {
    file: 'a.sop.yaml',
    number: '000.8/1/X/2026',
    title: 'Pengelolaan Surat',
    agency: 'Pemerintah Contoh',
    unit: 'Dinas Contoh',
    kind: 'rutin',
    created: '2026-01-12',
    revised: '',
    effective: '2026-02-02',
    status: 'berlaku',
    review: '2027-02-02',
    steps: 12,
    time: { minutes: 500, open: false, calendar: DEFAULT_CALENDAR },
    findings: { error: 0, warning: 0, info: 0 },
    ...more,
  };
}

/** What stands for nothing: a file that holds no SOP. */
export const BLANK: InventoryEntry = {
  file: 'kosong.sop.yaml',
  number: '',
  title: '',
  agency: '',
  unit: '',
  created: '',
  revised: '',
  effective: '',
  status: 'draf',
  review: '',
  steps: 0,
  findings: { error: 1, warning: 0, info: 0 },
};

export function inventoryOf(...entries: readonly InventoryEntry[]): Inventory {
  return { today: '2026-06-01', entries };
}
