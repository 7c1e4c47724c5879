import type { WorkCalendar } from './config.js';
import { NUMBER_WORDS, numberOfWords } from './number-words.js';
import type { Duration } from './sop.js';
import { parseUnit, UNIT, unitCalendarDays, unitMinutes } from './time-unit.js';

type Closed = Extract<Duration, { kind: 'closed' }>;

const DIGITS = '\\d{1,3}(?:\\.\\d{3})+(?![\\d,])|\\d+(?:[.,]\\d+)?';
const NUMBER = `(?:-? ?\\d+ \\d+/\\d+|-? ?\\d+ ?/ ?\\d+(?!\\d)|-? ?(?:${DIGITS})|setengah|(?:${NUMBER_WORDS})(?!\\w))`;
/** "3 (tiga)" */
const SPELLED = '(?: ?\\([a-z ]+\\))?';
const TIMES = '(?: ?(?:x|kali) ?24 ?jam(?!\\w))';
/** "2 x 45 menit"; of days and longer it would say how often. */
const FACTOR = /^(?<factor>\d{1,2}) ?(?:x|kali) ?(?=\d+(?:,\d+)? ?(?:menit|mnt|jam)(?!\w))/;
const WORD_UNIT = 'sehari|semalam|seminggu|sepekan|sebulan|setahun|sejam|semenit|sesemester|setriwulan';
const TERM = new RegExp(
  `^(?:(?<word>${WORD_UNIT})(?!\\w)(?<kind> (?:kerja|kalender))?|(?<number>${NUMBER})${SPELLED} ?(?:(?<times>${TIMES})|(?<unit>${UNIT})))`,
);
/** What nearly all times are, told apart without the whole `TERM`, which takes long to compile. */
const COMMON_TERM = /^(?<number>\d{1,4}) (?<unit>menit|jam|hari kerja|hari)$/;
const BARE = new RegExp(`^(?<number>${NUMBER})${SPELLED}`);
const TO = /^ ?(?:-|~|s\.? ?\/? ?d\.?(?= |\d)|sampai(?: dengan)?|hingga|atau|\/) ?(?=\S)/;
const AND = /^(?: ?(?:,|\+|dan) ?| )(?=\S)/;
const LIMIT =
  '\\+(?= ?\\d)|~|ma(?:ks?|x)(?:imal|imum)?\\.?|s\\.? ?\\/? ?d\\.?(?= |\\d)|paling (?:lama|lambat|banyak)|selambat-lambatnya|selama-lamanya|kurang lebih|lebih kurang|kurang dari|sekitar|kira(?:-kira|2)|l\\.?k\\.?(?= ?\\d)|±|\\+ ?/ ?-|≤|<|selama|dalam(?: waktu)?|hingga|sampai(?: dengan)?|waktu(?:nya)?';
const BEFORE = new RegExp(`^(?:(?:${LIMIT}):? ?)+`);
const BEHIND = /^,? ?(?:maks(?:imal|imum)?|paling (?:lama|lambat))$/;
const RATE =
  /^ ?(?:\/|(?:per|setiap|tiap(?:-tiap)?) ) ?(?<per>(?:\d{1,5} )?[a-z][^,;(*]*?)(?= (?:setelah|sejak|sesudah|sebelum)\b|[,;(*]|$)/;
const AHEAD = /^ ?(?:sebelum|sblm)/;
const CONDITION =
  /^(?:[,;:]? ?(?:\(.*|\*+\)?.*|\d?\*+\)?.*)|[,;:]? (?:setelah|stlh|sesudah|sejak|sebelum|sblm|terhitung|apabila|jika|bila|kalau|untuk|utk|bagi|dari|pada|dalam|selama|sesuai|tergantung|dengan|tanpa|di|dihitung|kecuali|termasuk|efektif|berikutnya|(?:dan |serta |yang )?dapat diperpanjang)\b.*)$/;

/**
 * Reads a time with figures (tidied: single blanks, plain dashes); undefined for any other. `text` keeps the author's
 * capitals in what is counted by and in the condition.
 */
export function closedDuration(text: string, calendar: WorkCalendar): Closed | undefined {
  const lower = text.toLowerCase();
  const start = BEFORE.exec(lower)?.[0].length ?? 0;
  const between = /^antara /.exec(lower.slice(start));
  const amount = between
    ? readRange(lower, start + between[0].length, calendar, /^ dan /)
    : readRange(lower, start, calendar, TO);
  if (amount === undefined) return undefined;

  const cases = casesOf(lower, amount, calendar);
  if (cases !== undefined) return { kind: 'closed', ...cases, condition: text.slice(amount.end).trim() };

  let at = amount.end;
  const rate = RATE.exec(lower.slice(at));
  const per =
    rate?.groups?.per === undefined
      ? undefined
      : text.slice(at + rate[0].length - rate.groups.per.length, at + rate[0].length).trim();
  if (rate) at += rate[0].length;
  const rest = lower.slice(at);
  // How long before something it is to be done, not how long it takes.
  if (rate === null && AHEAD.test(rest)) return undefined;
  if (rest !== '' && !BEHIND.test(rest) && !CONDITION.test(rest)) return undefined;
  const condition = rest === '' || BEHIND.test(rest) ? undefined : text.slice(at).replace(/^[,;: ]+/, '');
  const { minimum, maximum, range, plainDay, calendarDays } = amount;
  return {
    kind: 'closed',
    minimum,
    maximum,
    range,
    plainDay,
    ...(calendarDays && { calendarDays }),
    ...(per && { per }),
    ...(condition && { condition }),
  };
}

const CASE = /^ ?\([^()]*\)/;
const NEXT_CASE = /^ ?(?:[,;/]|dan |atau )(?: ?dan | ?atau )? ?/;

/** "30 menit (darah rutin), 60 menit (kimia klinik)": a time for each case, read as a range from the least to the most. */
function casesOf(text: string, first: Range, calendar: WorkCalendar): Omit<Range, 'end'> | undefined {
  const amounts = [first];
  let at = first.end;
  while (at < text.length) {
    const label = CASE.exec(text.slice(at));
    const link = label && NEXT_CASE.exec(text.slice(at + label[0].length));
    if (!label) return undefined;
    at += label[0].length;
    if (!link) break;
    at += link[0].length;
    const next = readRange(text, at + (BEFORE.exec(text.slice(at))?.[0].length ?? 0), calendar, TO);
    if (next === undefined) return undefined;
    amounts.push(next);
    at = next.end;
  }
  if (amounts.length === 1 || at < text.length) return undefined;
  const days = amounts.map((amount) => amount.calendarDays);
  const minimum = Math.min(...amounts.map((amount) => amount.minimum));
  const maximum = Math.max(...amounts.map((amount) => amount.maximum));
  return {
    minimum,
    maximum,
    range: minimum !== maximum,
    plainDay: amounts.some((amount) => amount.plainDay),
    ...(days.every((each) => each !== undefined) && {
      calendarDays: {
        minimum: Math.min(...days.map((each) => each.minimum)),
        maximum: Math.max(...days.map((each) => each.maximum)),
      },
    }),
  };
}

interface Amount {
  readonly minutes: number;
  /** Calendar days, where no unit of working time stands in it. */
  readonly days: number | undefined;
  readonly plainDay: boolean;
  readonly end: number;
}

interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly range: boolean;
  readonly plainDay: boolean;
  readonly calendarDays?: { readonly minimum: number; readonly maximum: number };
  readonly end: number;
}

function readRange(text: string, at: number, calendar: WorkCalendar, to: RegExp): Range | undefined {
  return rangeOfTerms(text, at, calendar, to) ?? rangeOfNumbers(text, at, calendar, to);
}

/** "3 jam", "1 jam 30 menit", "30 menit - 3 jam" */
function rangeOfTerms(text: string, at: number, calendar: WorkCalendar, to: RegExp): Range | undefined {
  const first = readSum(text, at, calendar);
  if (first === undefined) return undefined;
  const link = to.exec(text.slice(first.end));
  const last = link ? readSum(text, first.end + link[0].length, calendar) : undefined;
  const end = last ?? first;
  return {
    minimum: first.minutes,
    maximum: end.minutes,
    range: last !== undefined,
    plainDay: first.plainDay || end.plainDay,
    ...calendarDays(first.days, end.days),
    end: end.end,
  };
}

/** "5-10 menit": the first figure is counted in the unit of the last. */
function rangeOfNumbers(text: string, at: number, calendar: WorkCalendar, to: RegExp): Range | undefined {
  const bare = BARE.exec(text.slice(at));
  const number = numberOf(bare?.groups?.number);
  if (!bare || number === undefined) return undefined;
  const link = to.exec(text.slice(at + bare[0].length));
  if (!link) return undefined;
  const lastAt = at + bare[0].length + link[0].length;
  const last = readTerm(text, lastAt, calendar);
  if (last === undefined) return undefined;
  return {
    minimum: number * last.each,
    maximum: last.minutes,
    range: true,
    plainDay: last.plainDay,
    ...calendarDays(last.eachDays === undefined ? undefined : number * last.eachDays, last.days),
    end: last.end,
  };
}

function calendarDays(minimum: number | undefined, maximum: number | undefined): Pick<Range, 'calendarDays'> {
  return minimum === undefined || maximum === undefined ? {} : { calendarDays: { minimum, maximum } };
}

function readSum(text: string, start: number, calendar: WorkCalendar): Amount | undefined {
  let sum: Amount | undefined = readTerm(text, start, calendar);
  while (sum !== undefined) {
    const link = AND.exec(text.slice(sum.end));
    // A dash here is no minus sign: it leads on to the end of a range.
    const at: number | undefined = link ? sum.end + link[0].length : undefined;
    const next: Amount | undefined = at === undefined || text[at] === '-' ? undefined : readTerm(text, at, calendar);
    if (next === undefined) return sum;
    sum = {
      minutes: sum.minutes + next.minutes,
      days: sum.days === undefined || next.days === undefined ? undefined : sum.days + next.days,
      plainDay: sum.plainDay || next.plainDay,
      end: next.end,
    };
  }
  return undefined;
}

/** One figure with its unit; `each` and `eachDays` tell what one of the unit is. */
type Term = Amount & { readonly each: number; readonly eachDays: number | undefined };

function readTerm(text: string, at: number, calendar: WorkCalendar): Term | undefined {
  const rest = text.slice(at);
  const term = COMMON_TERM.exec(rest) ?? TERM.exec(rest);
  if (!term?.groups) return multiplied(text, at, calendar);
  const { word, kind = '', number, times, unit = '' } = term.groups;
  const count = word === undefined ? numberOf(number) : 1;
  if (count === undefined) return undefined;
  const parsed = times ? 'calendar-day' : parseUnit(word === undefined ? unit : `${word.replace(/^se/, '')}${kind}`);
  const each = unitMinutes(parsed, calendar);
  const eachDays = unitCalendarDays(parsed);
  return {
    minutes: count * each,
    each,
    days: eachDays === undefined ? undefined : count * eachDays,
    eachDays,
    plainDay: parsed === 'day',
    end: at + term[0].length,
  };
}

/** "2 x 45 menit" */
function multiplied(text: string, at: number, calendar: WorkCalendar): Term | undefined {
  const found = FACTOR.exec(text.slice(at));
  const factor = Number(found?.groups?.factor);
  const term = found ? readTerm(text, at + found[0].length, calendar) : undefined;
  return term && { ...term, minutes: factor * term.minutes };
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (written === 'setengah') return 0.5;
  const words = numberOfWords(written);
  if (words !== undefined) return words;
  const tight = written.replace(/ ?\/ ?/, '/').replace(/^- ?/, '-');
  const fraction = /^(-?)(?:(\d+) )?(\d+)\/(\d+)$/.exec(tight);
  if (fraction) {
    const [, sign, whole = '0', top = '0', bottom = '1'] = fraction;
    const value = Number(whole) + Number(top) / Number(bottom);
    return Number.isFinite(value) ? (sign === '-' ? -value : value) : undefined;
  }
  const plain = /^-?\d{1,3}(?:\.\d{3})+$/.test(tight) ? tight.replaceAll('.', '') : tight.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
