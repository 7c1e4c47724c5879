/** The number of a rule with its year. */
export interface NumberAt {
  /** As written, without "Nomor" and "Tahun": "25", "PER/21/M.PAN/11/2008". */
  readonly number: string;
  readonly figure?: number;
  readonly year?: number;
  readonly start: number;
  readonly end: number;
}

const INTRODUCTION = /^(?:Nomor|Nomer|Nomo|No|Nmr)(?![a-z])\s*[.:]{0,2}\s*/i;
/** Signs joined by slashes, hyphens and dots; blanks only around slashes. */
const NUMBER = /^[A-Z0-9](?:[\w.&()-]|\s?\/\s?(?!Tahun)(?=\w))*/i;
/** What some ministries put before the figure: "PM 60" of the Menteri Perhubungan. */
const SIGN = /^(?:PM|KM|IM|PER|KEP|SK|SE|P)\.?\s(?=\d)/;
const YEAR = /^\s*[,/]?\s*T[a-z]{1,5}\s*[.:]?\s*((?:19|20)\d\d)(?!\d)/i;
const DATE = /^\s*,?\s*(?:tanggal|tgl\.?)\s+\d{1,2}\s+[a-z]+\s+((?:19|20)\d\d)(?!\d)/i;

/**
 * Reads the number of a rule at an offset. `introduced` wants "Nomor" before it, or a year behind it ("25 Tahun 2009",
 * "25/2009"); `bare` takes what stands there; `roman` also takes "XI/MPR/1998".
 */
export function numberAt(text: string, at: number, way: 'introduced' | 'bare' | 'roman'): NumberAt | undefined {
  const introduction = INTRODUCTION.exec(text.slice(at))?.[0] ?? '';
  const start = at + introduction.length;
  const sign = introduction === '' ? '' : (SIGN.exec(text.slice(start))?.[0] ?? '');
  const signed = sign + (NUMBER.exec(text.slice(start + sign.length))?.[0] ?? '');
  const written = signed.replace(/[.()&-]+$/, '');
  const isRoman = way === 'roman' && /^[IVXLC]+\b/.test(written);
  if (!/\d/.test(written) && !isRoman) return undefined;
  const behind = start + written.length;
  const rest = text.slice(behind);
  const dated = YEAR.exec(rest) ?? DATE.exec(rest);
  const inside = /[/.-]\s?((?:19|20)\d\d)$/.exec(written);
  const tells = dated !== null ? /^\d/.test(written) : inside?.[0].startsWith('/') === true;
  if (introduction === '' && way === 'introduced' && !tells) return undefined;
  const year = dated?.[1] ?? inside?.[1];
  const figure = isRoman ? roman(written) : figureOf(written);
  return {
    number: written,
    ...(figure === undefined ? {} : { figure }),
    ...(year === undefined ? {} : { year: Number(year) }),
    start: at,
    end: behind + (dated?.[0].length ?? 0),
  };
}

/**
 * The first figure, which is the running number in nearly all forms met: "190/PMK.05/2012", "KEP/25/M.PAN/2/2004". Behind
 * a code of what the paper is about the next one is: "188.45/123/2020", "HK.01.07/MENKES/1128/2022".
 */
function figureOf(written: string): number | undefined {
  const figure = CODED.exec(written)?.[1] ?? /\d+/.exec(written)?.[0];
  return figure === undefined ? undefined : Number(figure);
}

const CODED = /^(?:\d{3}(?:\.\d+)*|[A-Z]{2}(?:\.\d+)+)\s?\/\s?(?:[A-Z]+\s?\/\s?)?(\d+)\s?\/\s?(?:19|20)\d\d$/;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(written: string): number | undefined {
  const letters = /^[IVXLC]+/.exec(written)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter, index) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[letters[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
