/** What a template takes from the place and the day of its use. */
export interface Circumstances {
  /** Where the editor finds the schema, as the first line names it. */
  readonly schema: string;
  /** ISO day. */
  readonly today: string;
}

/**
 * Fits a template to its new place: the schema of the first line, today for the dates of the SOP and of its history, and
 * this year at the end of the number. Everything else, comments too, stays as it is.
 */
export function fillIn(template: string, { schema, today }: Circumstances): string {
  return template
    .replace(/^(# yaml-language-server: \$schema=).*$/m, (_, start: string) => start + schema)
    .replace(/^( +(?:pembuatan|efektif): )\d{4}-\d\d-\d\d/gm, (_, start: string) => start + today)
    .replace(/(\brevisi_ke: 0, tanggal: )\d{4}-\d\d-\d\d/g, (_, start: string) => start + today)
    .replace(/^(nomor: .*\/)\d{4}$/m, (_, start: string) => start + today.slice(0, 4));
}
