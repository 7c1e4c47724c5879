/** Whether a field of the form holds nothing: no text, or only the dash that printed forms have in empty boxes. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || /^[\s\-–—]*$/.test(text);
}

/** Whether none of the items says anything. */
export function areBlank(items: readonly string[]): boolean {
  return items.every(isBlank);
}
