/** A log in memory: a few numbers for each event, so that millions of them find room. */
export interface LogStore {
  add(event: LogEvent): void;
  readonly size: () => number;
  /** Calls back with the events of each case, by their times; cases in the order in which they came. */
  eachCase(visit: (name: string, events: readonly LogEvent[]) => void): void;
}

export interface LogEvent {
  readonly case: string;
  /** Number of the step. */
  readonly step: number;
  /** Index of the part of a rangkaian, where the log names it. */
  readonly part?: number;
  /** As the log writes it; empty where it says nothing. */
  readonly actor: string;
  /** Minutes by the clock on the wall; NaN where they are missing. */
  readonly start: number;
  readonly end: number;
}

const NO_PART = -1;

export function logStore(): LogStore {
  const cases = names();
  const actors = names();
  let capacity = 1024;
  let size = 0;
  let caseOf = new Int32Array(capacity);
  let stepOf = new Int16Array(capacity);
  let partOf = new Int8Array(capacity);
  let actorOf = new Int32Array(capacity);
  let startOf = new Float64Array(capacity);
  let endOf = new Float64Array(capacity);

  const grow = () => {
    // Large ones by half only: twice the room of a gigabyte is more than many machines have.
    capacity = capacity < 2 ** 22 ? capacity * 2 : Math.ceil(capacity * 1.5);
    caseOf = longer(caseOf, new Int32Array(capacity));
    stepOf = longer(stepOf, new Int16Array(capacity));
    partOf = longer(partOf, new Int8Array(capacity));
    actorOf = longer(actorOf, new Int32Array(capacity));
    startOf = longer(startOf, new Float64Array(capacity));
    endOf = longer(endOf, new Float64Array(capacity));
  };
  const timeOf = (index: number) => {
    const start = startOf[index] ?? Number.NaN;
    return Number.isNaN(start) ? (endOf[index] ?? Number.NaN) : start;
  };
  const byTime = (a: number, b: number) => {
    const [timeA, timeB] = [timeOf(a), timeOf(b)];
    if (timeA !== timeB) return timeA < timeB ? -1 : 1;
    const [endA, endB] = [endOf[a] ?? 0, endOf[b] ?? 0];
    // Rows at one time stay in the order of the file.
    return endA < endB ? -1 : endA > endB ? 1 : a - b;
  };

  return {
    add: (event) => {
      if (size === capacity) grow();
      caseOf[size] = cases.numberOf(event.case);
      stepOf[size] = event.step;
      partOf[size] = event.part ?? NO_PART;
      actorOf[size] = actors.numberOf(event.actor);
      startOf[size] = event.start;
      endOf[size] = event.end;
      size += 1;
    },
    size: () => size,
    eachCase: (visit) => {
      const { order, begins } = groupedBy(caseOf, size, cases.count());
      for (let number = 0; number < begins.length - 1; number += 1) {
        const own = order.subarray(begins[number], begins[number + 1]).sort(byTime);
        const name = cases.nameOf(number);
        const events = Array.from(own, (index): LogEvent => {
          const part = partOf[index] ?? NO_PART;
          return {
            case: name,
            step: stepOf[index] ?? 0,
            ...(part === NO_PART ? {} : { part }),
            actor: actors.nameOf(actorOf[index] ?? 0),
            start: startOf[index] ?? Number.NaN,
            end: endOf[index] ?? Number.NaN,
          };
        });
        visit(name, events);
      }
    },
  };
}

/** Indexes by their group, in their order within it; group n stands from `begins[n]` to `begins[n + 1]`. */
function groupedBy(groupOf: Int32Array, size: number, groups: number) {
  const begins = new Int32Array(groups + 1);
  for (let index = 0; index < size; index += 1) {
    const next = (groupOf[index] ?? 0) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) begins[group + 1] = (begins[group + 1] ?? 0) + (begins[group] ?? 0);
  const free = begins.slice();
  const order = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    const group = groupOf[index] ?? 0;
    const at = free[group] ?? 0;
    order[at] = index;
    free[group] = at + 1;
  }
  return { order, begins };
}

function longer<Numbers extends { set(held: Numbers): void }>(held: Numbers, larger: Numbers): Numbers {
  larger.set(held);
  return larger;
}

/** Each different text once, by its number. */
function names() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      // A slice of a chunk would keep the whole chunk in memory.
      const own = ` ${text}`.slice(1);
      numbers.set(own, texts.length);
      texts.push(own);
      return texts.length - 1;
    },
    nameOf: (number: number): string => texts[number] ?? '',
    count: () => texts.length,
  };
}
