const DEGREE =
  /,\s*(?:S\.\s?[A-Z][\w.]*|M\.\s?[A-Z][\w.]*|A\.\s?Md[\w.]*|Ph\.?\s?D|S[EHTP]|MM|MSi|SKom|SSos|SPd)\.?(?![\w])|^(?:Drs?|Dra|Ir|H|Hj|Prof|R|Rr)\.\s+[A-Z]/;
const NIP = /\b\d{8}\s?\d{6}\s?\d\s?\d{3}\b|\bNIP\b/i;

/** Whether a text names a person: academic degrees, titles before a name, or an NIP. */
export function namesPerson(text: string): boolean {
  return DEGREE.test(text.trim()) || NIP.test(text);
}
