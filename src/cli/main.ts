import { Command, CommanderError, Option } from 'commander';
import { LANGUAGES, type Language } from '../messages/language.js';
import { CliError } from './cli-error.js';
import { describeUsageError, HELP_WORDS, unknownCommand } from './commander-words.js';
import { COMMANDS } from './commands/index.js';
import { packageVersion } from './version.js';
import { EXIT, type World } from './world.js';

/**
 * Runs `sop` with the words of the command line (without node and the script) and sets the world's exit code.
 * Whatever happens, the user gets a sentence and never a stack trace.
 */
export async function main(words: readonly string[], given: World): Promise<void> {
  const world: World = { ...given, language: languageOf(words) ?? given.language };
  try {
    await buildProgram(world).parseAsync([...words], { from: 'user' });
  } catch (error) {
    report(error, words, world);
  }
}

function buildProgram(world: World): Command {
  const { language } = world;
  const program = new Command('sop')
    .description(DESCRIPTION[language])
    .version(packageVersion(), '-V, --version', language === 'id' ? 'tampilkan versi' : 'show the version')
    .helpOption('-h, --help', language === 'id' ? 'tampilkan bantuan ini' : 'show this help')
    .helpCommand(
      language === 'id' ? 'help [perintah]' : 'help [command]',
      language === 'id' ? 'tampilkan bantuan untuk satu perintah' : 'show help for a command',
    )
    .addOption(languageOption(language))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      // `report` says it in our own words.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(world.stderr.columns ?? 100, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  if (language === 'id') program.configureHelp(indonesianHelp());
  for (const make of COMMANDS) {
    const command = make(world).addOption(languageOption(language));
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

const DESCRIPTION = {
  id: 'Memeriksa, menggambar, dan mencetak SOP pemerintah dalam bentuk resmi (Permenpan-RB 35/2012).',
  en: 'Checks, draws and prints Indonesian government SOPs in the official form (Permenpan-RB 35/2012).',
};

function indonesianHelp() {
  return {
    styleTitle: (title: string) => HELP_WORDS[title] ?? title,
    styleUsage: (usage: string) => usage.replace('[options]', '[pilihan]').replace('[command]', '[perintah]'),
    styleSubcommandTerm: (term: string) => term.replace('[options]', '[pilihan]'),
    styleOptionDescription: (text: string) => text.replace('(choices: ', '(').replace('default: ', 'bawaan: '),
  };
}

function languageOption(language: Language): Option {
  const words = language === 'id' ? 'bahasa bantuan dan temuan' : 'language of help and findings';
  return new Option('--lang <lang>', words).choices(LANGUAGES);
}

/** Looked up before commander runs, because help and commander's own errors speak the language too. */
function languageOf(words: readonly string[]): Language | undefined {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const index = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = options[index]?.startsWith('--lang=') ? options[index].slice('--lang='.length) : options[index + 1];
  return index === -1 ? undefined : LANGUAGES.find((language) => language === value);
}

function report(error: unknown, words: readonly string[], world: World): void {
  if (error instanceof CliError) {
    world.stderr.write(`sop: ${error.words[world.language]}\n`);
    world.setExitCode(error.exitCode);
    return;
  }
  if (error instanceof CommanderError) {
    reportCommander(error, words, world);
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const sentence = {
    id: `Program sop gagal karena kesalahannya sendiri: ${reason}. Mohon laporkan beserta berkas SOP yang memicunya.`,
    en: `sop failed through a fault of its own: ${reason}. Please report it with the SOP that triggers it.`,
  };
  world.stderr.write(`sop: ${sentence[world.language]}\n`);
  world.setExitCode(EXIT.failure);
}

function reportCommander(error: CommanderError, words: readonly string[], world: World): void {
  const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
  if (asked || (error.code === 'commander.help' && error.exitCode === 0)) return;
  world.setExitCode(EXIT.usage);
  if (error.code === 'commander.help') {
    const [first, named] = words;
    if (first === 'help' && named !== undefined)
      world.stderr.write(`\nsop: ${unknownCommand(named)[world.language]}\n`);
    return;
  }
  const commands = COMMANDS.map((make) => make(world));
  const [command] = words.flatMap((word) => commands.find((each) => each.name() === word) ?? []);
  const help = command === undefined ? 'sop --help' : `sop ${command.name()} --help`;
  const hint = { id: `Lihat "${help}".`, en: `See "${help}".` };
  world.stderr.write(`sop: ${describeUsageError(error, command)[world.language]} ${hint[world.language]}\n`);
}
