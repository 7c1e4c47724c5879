/** With more SOPs than this a cache is kept unless the user says otherwise. */
const FEW = 20;

export interface CacheOptions {
  /** `--cache`, `--no-cache` */
  readonly cache?: boolean;
  /** `--cache-location` */
  readonly cacheLocation?: string;
}

/**
 * Whether what a command finds is kept for the next run.
 *
 * @param count how many SOPs there are
 */
export function isCacheWanted({ cache, cacheLocation }: CacheOptions, count: number): boolean {
  return cache ?? (cacheLocation !== undefined || count > FEW);
}
