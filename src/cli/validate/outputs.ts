import { nearest } from '../../model/nearest.js';
import { LOOSE_FORMATS, REPORT_FORMATS, type ReportFormat } from '../../reporters/formats.js';
import { usageError } from '../cli-error.js';
import { formatOfName } from '../format-of-name.js';
import { reportName } from '../report-name.js';

/** One report that is asked for: its form, and the file it goes to; without one it goes to stdout. */
export interface ReportOutput {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * The reports that `--format` (`name` or `name=file`, several times) and `--output` ask for; without `--format` the one that
 * the name of the output tells.
 *
 * @throws CliError (exit code 2) for a format that does not exist and for reports that would mix or overwrite each other
 */
export function outputsOf(formats?: readonly string[], output?: string): readonly ReportOutput[] {
  const asked = formats?.map(parse) ?? [{ format: formatOfName(output, REPORT_FORMATS, 'pretty') }];
  const outputs = withOutput(asked, output);
  const streamed = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (streamed.length > 1 && !streamed.every((format) => LOOSE_FORMATS.includes(format))) throw mixed(streamed);
  return outputs;
}

function parse(given: string): ReportOutput {
  const [name = '', ...rest] = given.split('=');
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format === undefined) throw unknown(name);
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw withoutName(given);
  return file === '' ? { format } : { format, file: reportName(file) };
}

function withOutput(outputs: readonly ReportOutput[], output: string | undefined): readonly ReportOutput[] {
  if (output === undefined) return outputs;
  const streamed = outputs.filter(({ file }) => file === undefined);
  if (streamed.length !== 1) throw ambiguous(output);
  return outputs.map((each) => (each.file === undefined ? { ...each, file: output } : each));
}

function unknown(name: string) {
  const near = nearest(name, REPORT_FORMATS);
  return usageError({
    id: `Nilai "${name}" tidak dapat dipakai untuk --format <format>.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${REPORT_FORMATS.join(', ')}.`,
    en: `The value "${name}" does not fit --format <format>.${near === undefined ? '' : ` Did you mean "${near}"?`} Use ${REPORT_FORMATS.join(', ')}.`,
  });
}

function withoutName(given: string) {
  return usageError({
    id: `Nama berkas pada --format ${given} belum diisi. Tulis misalnya --format ${given}laporan.txt.`,
    en: `The name of the file in --format ${given} is missing. Write for example --format ${given}report.txt.`,
  });
}

function mixed(formats: readonly ReportFormat[]) {
  const example = `--format ${formats[1]}=laporan`;
  return usageError({
    id: `Laporan ${formats.join(' dan ')} akan bercampur di layar. Tulis salah satunya ke berkas, misalnya ${example}.`,
    en: `The reports ${formats.join(' and ')} would mix on stdout. Write one of them to a file, for example ${example}.`,
  });
}

function ambiguous(output: string) {
  return usageError({
    id: `Tidak jelas laporan mana yang ditulis ke "${output}" (--output). Sebutkan berkasnya pada setiap bentuk, misalnya --format sarif=hasil.sarif.`,
    en: `It is unclear which report goes to "${output}" (--output). Name the file with each format, for example --format sarif=result.sarif.`,
  });
}
