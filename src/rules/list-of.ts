const MOST = 12;

/** Names in a row for a message; of many only the first ones. */
export function listOf(names: readonly string[]): string {
  return [...names.slice(0, MOST), ...(names.length > MOST ? ['…'] : [])].join(', ');
}
