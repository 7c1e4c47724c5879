/** An option that lists words: in small letters, empty where the configuration gives none. */
export function wordsOption(options: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string').map((item) => item.trim().toLowerCase())
    : [];
}
