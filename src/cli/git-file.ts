import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { MAXIMUM_BYTES } from '../yaml/limits.js';
import { type CliError, failure, usageError } from './cli-error.js';
import type { World } from './world.js';

/** A file as a revision of the git repository holds it. */
export interface GitFile {
  readonly bytes: Uint8Array;
  /** Where the file lies in the working tree, whether it is there now or not. */
  readonly absolute: string;
}

/** Twice what an SOP may have: one byte too many shows that a file is too long. */
const ENOUGH = MAXIMUM_BYTES * 2 + 4;

/** Splits `REV:path`; nothing where a word has no such form. A path without a revision is one of the index. */
export function splitRevision(word: string): { readonly revision: string; readonly path: string } | undefined {
  const colon = word.indexOf(':');
  // "C:\sop.yaml" is a path of Windows.
  if (colon === -1 || /^[A-Za-z]:[\\/]/.test(word)) return undefined;
  return { revision: word.slice(0, colon), path: word.slice(colon + 1) };
}

/**
 * Reads `REV:path` from the repository that holds the current folder, as `git show` does: the path starts at the top of
 * the repository, or at the current folder where it begins with `./`.
 *
 * @throws CliError (exit code 2) where there is no repository, revision or file; (3) where git is missing or fails
 */
export async function readGitFile(world: World, word: string): Promise<GitFile> {
  const { revision, path } = splitRevision(word) ?? { revision: '', path: word };
  // Git would take it for an option.
  if (revision.startsWith('-')) throw noRevision(word, revision);
  const git = (...words: readonly string[]) => runGit(world, words);
  const top = await git('rev-parse', '--show-toplevel');
  if (top.code !== 0) throw noRepository(word, world.cwd, top.message);
  const folder = textOf(top.bytes);
  if (revision !== '' && !(await exists(git, `${revision}^{tree}`))) throw noRevision(word, revision);
  const kind = path === '' ? undefined : await git('cat-file', '-t', word);
  if (kind?.code !== 0) throw noFile(word, path, await nearPath(git, revision, path, folder, world.cwd));
  if (textOf(kind.bytes) !== 'blob') throw noBlob(word);
  const content = await git('cat-file', 'blob', word);
  if (content.code !== 0) throw gitFailed(word, content.message);
  const start = /^\.\.?(?:\/|$)/.test(path) ? world.cwd : folder;
  return { bytes: content.bytes, absolute: join(start, path) };
}

interface GitResult {
  readonly code: number;
  readonly bytes: Uint8Array;
  readonly message: string;
}

type Git = (...words: readonly string[]) => Promise<GitResult>;

async function exists(git: Git, name: string): Promise<boolean> {
  return (await git('rev-parse', '--verify', '--quiet', name)).code === 0;
}

/** Runs git; what it prints beyond `ENOUGH` is left out. */
function runGit({ cwd, env }: World, words: readonly string[]): Promise<GitResult> {
  // Its messages are quoted to the user as they are; only its exit code is judged.
  const options = {
    cwd,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'buffer' as const,
    maxBuffer: ENOUGH,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    execFile('git', words, options, (error, stdout, stderr) => {
      const message = textOf(stderr).replace(/^(?:fatal|error): /, '');
      if (error === null) resolve({ code: 0, bytes: stdout, message });
      else if (error.code === 'ENOENT') reject(noGit());
      // As far as it was read: the reader says that the file is too long.
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') resolve({ code: 0, bytes: stdout, message });
      else resolve({ code: typeof error.code === 'number' ? error.code : 1, bytes: stdout, message });
    });
  });
}

/** The same path from the current folder, where the revision has a file there. */
async function nearPath(
  git: Git,
  revision: string,
  path: string,
  top: string,
  cwd: string,
): Promise<string | undefined> {
  if (path === '' || path.startsWith('.') || relative(top, cwd) === '') return undefined;
  const near = `${revision}:./${path}`;
  return (await exists(git, near)) ? near : undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

function noGit(): CliError {
  return failure({
    id: 'Program "git" tidak ditemukan. Pasang git, atau bandingkan dua berkas: sop diff LAMA.sop.yaml BARU.sop.yaml.',
    en: 'The program "git" was not found. Install git, or compare two files: sop diff OLD.sop.yaml NEW.sop.yaml.',
  });
}

function noRepository(word: string, cwd: string, message: string): CliError {
  // Git may also refuse a repository that belongs to somebody else; only it can say so.
  const other = /not a git repository/.test(message) || message === '' ? '' : ` (git: ${message.split('\n')[0]})`;
  return usageError({
    id: `"${word}" bukan berkas, dan folder "${cwd}" tidak berada dalam repositori git${other}. Tulis nama berkas, atau jalankan dari dalam repositorinya.`,
    en: `"${word}" is no file, and the folder "${cwd}" is in no git repository${other}. Write the name of a file, or run it inside the repository.`,
  });
}

function noRevision(word: string, revision: string): CliError {
  return usageError({
    id: `Revisi git "${revision}" dari "${word}" tidak ada. Tulis commit, cabang, atau tag, misalnya HEAD~1 atau main; lihat "git log".`,
    en: `There is no git revision "${revision}" (of "${word}"). Write a commit, branch or tag, for example HEAD~1 or main; see "git log".`,
  });
}

function noFile(word: string, path: string, near: string | undefined): CliError {
  if (path === '') {
    return usageError({
      id: `"${word}" tidak menyebut berkas. Tulis alamatnya sesudah titik dua, misalnya HEAD:sop/izin.sop.yaml.`,
      en: `"${word}" names no file. Write its path behind the colon, for example HEAD:sop/izin.sop.yaml.`,
    });
  }
  const [asked, asks] = near === undefined ? ['', ''] : [` Maksud Anda "${near}"?`, ` Did you mean "${near}"?`];
  return usageError({
    id: `Berkas "${path}" tidak ada pada revisi itu ("${word}").${asked} Alamatnya dihitung dari folder teratas repositori, atau dari folder sekarang bila diawali "./".`,
    en: `That revision has no file "${path}" ("${word}").${asks} The path starts at the top of the repository, or at the current folder where it begins with "./".`,
  });
}

function noBlob(word: string): CliError {
  return usageError({
    id: `"${word}" ialah folder. Sebutkan satu berkas SOP di dalamnya.`,
    en: `"${word}" is a folder. Name one SOP in it.`,
  });
}

function gitFailed(word: string, message: string): CliError {
  return failure({ id: `Git gagal membaca "${word}": ${message}`, en: `Git failed to read "${word}": ${message}` });
}
