/** Plain data of a mapping, whatever its keys are called. */
export type PlainMapping = Record<string, unknown>;

/**
 * An empty mapping that inherits no key, so that `constructor` or `__proto__` is a key like any other. `Object.create(null)`
 * would be the same, but V8 keeps such objects as hash tables, which are slow to make, to read and to go through.
 */
export function plainMapping(): PlainMapping {
  return new Bare();
}

const Bare = bareClass();

function bareClass(): new () => PlainMapping {
  class Mapping {
    [key: string]: unknown;
  }
  Object.setPrototypeOf(Mapping.prototype, null);
  // The one key that the prototype itself has.
  Reflect.deleteProperty(Mapping.prototype, 'constructor');
  return Mapping;
}
