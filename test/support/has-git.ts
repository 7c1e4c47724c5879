import { execFileSync } from 'node:child_process';

/** Whether git is there to try things with. */
export function hasGit(): boolean {
  try {
    return execFileSync('git', ['--version']).length > 0;
  } catch {
    return false;
  }
}
