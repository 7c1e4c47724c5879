/** A value of a JSON text that knows where it begins. */
export type LocatedJson = { readonly at: number } & (
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, LocatedJson> }
  | { readonly kind: 'list'; readonly items: readonly LocatedJson[] }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
);

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly fault: number;
}

const DEEPEST = 50;
/** A text, a number or a word: what JSON.parse takes without fail. */
const SCALAR =
  /"(?:[\x20-\x21\x23-\x5b\x5d-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/uy;

/**
 * Reads JSON (RFC 8259) with the places of its values, which JSON.parse does not tell, nor in all of its messages where a text
 * is wrong. Of two equal keys the last one counts.
 */
export function readLocatedJson(text: string): LocatedJson | JsonFault {
  // Whatever cannot be read is undefined, and `at` stays where it was met.
  let at = 0;
  const value = valueHere(0);
  skipBlanks();
  return value === undefined || at < text.length ? { fault: at } : value;

  function valueHere(depth: number): LocatedJson | undefined {
    skipBlanks();
    const start = at;
    if (depth > DEEPEST) return undefined;
    if (isNext('[')) {
      const items = listHere(depth);
      return items && { at: start, kind: 'list', items };
    }
    if (isNext('{')) {
      const entries = objectHere(depth);
      return entries && { at: start, kind: 'object', entries };
    }
    const scalar = scalarHere();
    return scalar && { at: start, kind: 'scalar', value: scalar.value };
  }

  function listHere(depth: number): readonly LocatedJson[] | undefined {
    const items: LocatedJson[] = [];
    if (isNext(']')) return items;
    do {
      const item = valueHere(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    } while (isNext(','));
    return isNext(']') ? items : undefined;
  }

  function objectHere(depth: number): ReadonlyMap<string, LocatedJson> | undefined {
    const entries = new Map<string, LocatedJson>();
    if (isNext('}')) return entries;
    do {
      skipBlanks();
      const key = text[at] === '"' ? scalarHere() : undefined;
      const entry = key !== undefined && isNext(':') ? valueHere(depth + 1) : undefined;
      if (key === undefined || entry === undefined) return undefined;
      entries.set(String(key.value), entry);
    } while (isNext(','));
    return isNext('}') ? entries : undefined;
  }

  function scalarHere(): { readonly value: string | number | boolean | null } | undefined {
    SCALAR.lastIndex = at;
    const found = SCALAR.exec(text)?.[0];
    if (found === undefined) return undefined;
    at += found.length;
    return { value: JSON.parse(found) };
  }

  /** Goes on behind a sign if it comes next. */
  function isNext(sign: string): boolean {
    skipBlanks();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function skipBlanks(): void {
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? 'x')) at += 1;
  }
}
