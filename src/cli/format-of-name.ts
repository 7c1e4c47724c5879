import { usageError } from './cli-error.js';

/** Endings that mean one kind of file to everybody who sees them; a text under such a name does not open. */
const SPOKEN_FOR = /\.(?:csv|docx?|html?|json|md|od[st]|pdf|png|sarif|svg|xlsx?|xml)$/i;

/** Endings that are not the name of their format. */
const SHORT: Readonly<Record<string, string>> = { htm: 'html', md: 'markdown' };

/**
 * The format that the ending of a file's name tells, or the usual one, a text, where it tells nothing.
 *
 * @param known the formats of the command
 * @throws CliError (exit code 2) for an ending of another kind of file (`-o daftar.xls`)
 */
export function formatOfName<Format extends string>(
  output: string | undefined,
  known: readonly Format[],
  usual: Format,
): Format {
  if (output === undefined) return usual;
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  const format = known.find((name) => name === (SHORT[ending] ?? ending));
  if (format === undefined && SPOKEN_FOR.test(output)) throw misleading(output, ending, known);
  return format ?? usual;
}

function misleading(output: string, ending: string, known: readonly string[]) {
  return usageError({
    id: `Tidak ada bentuk yang berakhiran ".${ending}" (-o ${output}). Pilih akhiran lain, atau sebut bentuknya dengan --format: ${known.join(', ')}.`,
    en: `There is no format that ends in ".${ending}" (-o ${output}). Choose another ending, or name the format by --format: ${known.join(', ')}.`,
  });
}
