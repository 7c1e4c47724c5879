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
  /** As the log writes it; empty where it says nothing. */
  readonly actor: string;
  /** Minutes by the clock on the wall; NaN where they are missing. */
  readonly start: number;
  readonly end: number;
}

export function logStore(): LogStore {
  const cases = names();
  const actors = names();
  let capacity = 1024;
  let size = 0;
  let caseOf = new Int32Array(capacity);
  let stepOf = new Int32Array(capacity);
  let actorOf = new Int32Array(capacity);
  let startOf = new Float64Array(capacity);
  let endOf = new Float64Array(capacity);

  const grow = () => {
    capacity *= 2;
    caseOf = longer(caseOf, new Int32Array(capacity));
    stepOf = longer(stepOf, new Int32Array(capacity));
    actorOf = longer(actorOf, new Int32Array(capacity));
    startOf = longer(startOf, new Float64Array(capacity));
    endOf = longer(endOf, new Float64Array(capacity));
  };
  const timeOf = (index: number) => {
    const start = startOf[index] ?? Number.NaN;
    return Number.isNaN(start) ? (endOf[index] ?? Number.NaN) : start;
  };

  return {
    add: (event) => {
      if (size === capacity) grow();
      caseOf[size] = cases.numberOf(event.case);
      stepOf[size] = event.step;
      actorOf[size] = actors.numberOf(event.actor);
      startOf[size] = event.start;
      endOf[size] = event.end;
      size += 1;
    },
    size: () => size,
    eachCase: (visit) => {
      const order = new Int32Array(size).map((_, index) => index);
      // Rows at one time stay in the order of the file.
      order.sort((a, b) => {
        const byCase = (caseOf[a] ?? 0) - (caseOf[b] ?? 0);
        if (byCase !== 0) return byCase;
        const [timeA, timeB] = [timeOf(a), timeOf(b)];
        if (timeA < timeB) return -1;
        if (timeA > timeB) return 1;
        const [endA, endB] = [endOf[a] ?? 0, endOf[b] ?? 0];
        return endA < endB ? -1 : endA > endB ? 1 : a - b;
      });
      for (let at = 0; at < size; ) {
        const first = order[at] ?? 0;
        const number = caseOf[first] ?? 0;
        const name = cases.nameOf(number);
        const events: LogEvent[] = [];
        for (; at < size && caseOf[order[at] ?? 0] === number; at += 1) {
          const index = order[at] ?? 0;
          events.push({
            case: name,
            step: stepOf[index] ?? 0,
            actor: actors.nameOf(actorOf[index] ?? 0),
            start: startOf[index] ?? Number.NaN,
            end: endOf[index] ?? Number.NaN,
          });
        }
        visit(name, events);
      }
    },
  };
}

function longer<Numbers extends Int32Array | Float64Array>(held: Numbers, larger: Numbers): Numbers {
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
  };
}
