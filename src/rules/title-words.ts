/** What stands before a title that begins with the kind of the document: "SOP ", "Standar Operasional Prosedur (SOP) ". */
export function prefixOf(title: string): string {
  return BEGINS_SO.test(title) ? (PREFIX.exec(title)?.[0] ?? '') : '';
}

/** The title without the kind of the document. */
export function withoutPrefix(title: string): string {
  return title.slice(prefixOf(title).length);
}

/** How every prefix begins; nearly all titles are done with by this. */
const BEGINS_SO = /^(?:stand|prosedur|s\.? ?o\.? ?p|SPO|POS)/i;

const PREFIX =
  /^(?:(?:standar(?:t|d|isasi)? ?(?:operasional|operating) ?(?:dan )?(?:prosedur|procedure)|standard operating procedures?|standar prosedur operasional|prosedur operasional (?:standar|baku)|s\.? ?o\.? ?p\b\.?|SPO\b|POS\b(?= AP\b))(?: ?(?:administrasi pemerintahan|AP\b))?(?: ?\((?:SOP|S\.O\.P\.?|SPO|POS)(?: AP)?\))?[\s:.,–-]*(?:tentang\b[\s:]*)?)+/i;
