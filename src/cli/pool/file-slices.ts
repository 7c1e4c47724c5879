import type { Config } from '../../model/config.js';
import type { SentFile, SentFiles } from './tasks.js';

/** So many SOPs a task: enough that sending costs little beside the work, and few enough that no thread is left idle. */
const FILES_A_TASK = 10;

interface File {
  readonly path: string;
  readonly absolute?: string;
  readonly bytes: Uint8Array;
  readonly config: Config;
}

/** Some files with the index of the first among all. */
export interface FileSlice extends SentFiles {
  readonly from: number;
}

/** Cuts the work on SOPs into pieces that can be sent, which are made one by one as they are asked for. */
export function* slicesOf(files: readonly File[]): Iterable<FileSlice> {
  for (let from = 0; from < files.length; from += FILES_A_TASK) {
    const some = files.slice(from, from + FILES_A_TASK);
    const configs = [...new Set(some.map(({ config }) => config))];
    yield { configs, files: some.map((file) => sent(file, configs)), from };
  }
}

/** A thread is sent the room that bytes lie in, not only the bytes: so they get one of their own, when their turn has come. */
function sent(file: File, configs: readonly Config[]): SentFile {
  return { ...file, bytes: new Uint8Array(file.bytes), config: configs.indexOf(file.config) };
}
