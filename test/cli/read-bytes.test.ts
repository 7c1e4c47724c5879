import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesReader, readBytes } from '../../src/cli/read-bytes.js';
import { folderWith } from './folder.js';

test('reads one file after the other as each by itself, however they fill the rooms', async () => {
  // 1 MB is a room, and 64 KB the most that is read into it at once.
  const sizes = [0, 1, 65_535, 65_536, 65_537, 200_000, ...Array.from({ length: 40 }, (_, index) => 50_000 + index)];
  const files = sizes.map((size, index) => [`${index}.txt`, String.fromCharCode(97 + (index % 26)).repeat(size)]);
  const cwd = folderWith(Object.fromEntries(files));
  const read = bytesReader();
  const all = [];
  for (const [name = ''] of files) all.push(await read(join(cwd, name), name));
  for (const [index, [name = '', text = '']] of files.entries()) {
    expect(Buffer.from(all[index] ?? []).toString() === text, name).toBe(true);
    expect(Buffer.compare(await readBytes(join(cwd, name), name), all[index] ?? Buffer.of())).toBe(0);
  }
});

test('tells which file the disk refuses', async () => {
  await expect(bytesReader()(join(folderWith({}), 'tiada.txt'), 'tiada.txt')).rejects.toThrow('tiada.txt');
});
