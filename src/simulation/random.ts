/** A source of chance that gives the same numbers for the same seeds on every machine. */
export interface Random {
  /** The next number, evenly spread over 0 (included) to 1 (excluded), in steps of 2⁻⁵³. */
  next(): number;
}

/**
 * Makes a generator of the given numbers, which are its seed: xoshiro128** (Blackman and Vigna, "Scrambled linear
 * pseudorandom number generators", 2021), its state filled by splitmix32. The period is 2¹²⁸ − 1. Equal seeds give equal
 * numbers; seeds that differ in one place give streams that have nothing to do with each other.
 */
export function createRandom(...seed: readonly number[]): Random {
  let mixed = 0x9e3779b9;
  for (const part of seed) mixed = scramble((mixed ^ (part >>> 0)) + Math.imul(Math.floor(part / 2 ** 32), 0x85ebca6b));
  const word = (step: number) => scramble(mixed + Math.imul(step, 0x9e3779b9));
  let [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  // A state of nothing but zeros would stay so.
  if ((a | b | c | d) === 0) a = 1;

  const bits = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result >>> 0;
  };
  return { next: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53 };
}

/** The finalizer of splitmix32: every bit of the result depends on every bit of the seed. */
function scramble(seed: number): number {
  let mixed = (seed + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
