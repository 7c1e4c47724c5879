import type { RuleFailure } from '../checking/rule-failure.js';
import { EXIT, type World } from './world.js';

/** Tells on stderr of rules that broke down, and sets the exit code 3. */
export function reportFailures(failures: readonly RuleFailure[], world: World): void {
  for (const { rule, file, reason } of failures) {
    const words = {
      id: `Aturan ${rule} gagal memeriksa ${file}: ${reason}. Ini kesalahan program, bukan SOP Anda; mohon laporkan beserta berkasnya. Temuan aturan lain tetap ditampilkan.`,
      en: `The rule ${rule} failed on ${file}: ${reason}. This is a fault of the program, not of your SOP; please report it with the file. What other rules found is shown all the same.`,
    };
    world.stderr.write(`sop: ${words[world.language]}\n`);
    world.setExitCode(EXIT.failure);
  }
}
