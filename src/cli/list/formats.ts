import type { Inventory } from '../../inventory/inventory.js';
import type { Language } from '../../messages/language.js';
import type { Palette } from '../../reporters/palette.js';

/** The formats of `sop list`. */
export const LIST_FORMATS = ['pretty', 'csv', 'json', 'markdown', 'xlsx'] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** Where the list is shown: colours and width of a terminal. */
export interface ListStage {
  readonly palette?: Palette;
  readonly columns?: number;
}

/** Makes the list. What writes it is loaded only when it is asked for: the spreadsheet brings a package of its own. */
export async function makeList(
  format: ListFormat,
  inventory: Inventory,
  language: Language,
  stage: ListStage,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'pretty':
      return (await import('../../inventory/table.js')).inventoryTable(inventory, { language, ...stage });
    case 'csv':
      return (await import('../../inventory/csv.js')).inventoryCsv(inventory, language);
    case 'json':
      return (await import('../../inventory/json.js')).inventoryJson(inventory, language);
    case 'markdown':
      return (await import('../../inventory/markdown.js')).inventoryMarkdown(inventory, language);
    case 'xlsx':
      return (await import('../../inventory/xlsx.js')).inventoryXlsx(inventory, language);
  }
}
