/** Calls that came so closely that they are one. */
export interface Quiet {
  /** Something happened to this. */
  note(path: string): void;
  /** What happened since the last time, once it is quiet again. */
  next(): Promise<readonly string[]>;
}

/** Programs save a file in several steps; nobody should see it half done. */
const SILENCE = 120;
/** What never comes to rest is looked at all the same. */
const LONGEST = 1500;

/** Gathers what happens until nothing more does. */
export function quiet(silence = SILENCE, longest = LONGEST): Quiet {
  const happened = new Set<string>();
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let began = 0;
  const settle = () => {
    timer = undefined;
    for (const resolve of waiting.splice(0)) resolve();
  };
  return {
    note: (path) => {
      const now = performance.now();
      if (timer === undefined) began = now;
      happened.add(path);
      clearTimeout(timer);
      timer = setTimeout(settle, Math.max(0, Math.min(silence, began + longest - now)));
    },
    next: async () => {
      while (happened.size === 0 || timer !== undefined) await new Promise<void>((resolve) => waiting.push(resolve));
      const all = [...happened];
      happened.clear();
      return all;
    },
  };
}
