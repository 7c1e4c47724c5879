import type { LogEntry } from './event-log.js';

/**
 * An event log as XES (IEEE 1849), which tools of process mining read: a trace for each case, two events for each piece of
 * work (its start and its end), with the standard extensions Concept, Lifecycle, Organizational and Time.
 *
 * @param zone how far the local clock is ahead of UTC, as `+07:00`
 */
export function xesText(entries: readonly LogEntry[], name: string, zone = '+07:00'): string {
  const traces = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const trace = traces.get(entry.case) ?? [];
    traces.set(entry.case, trace);
    trace.push(entry);
  }
  return [HEAD, `  ${text('string', 'concept:name', name)}\n`, ...[...traces].map(traceText(zone)), '</log>\n'].join(
    '',
  );
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <global scope="trace">
    <string key="concept:name" value="UNKNOWN"/>
  </global>
  <global scope="event">
    <string key="concept:name" value="UNKNOWN"/>
    <string key="lifecycle:transition" value="complete"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00+00:00"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
  <classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>
`;

function traceText(zone: string): (trace: [string, readonly LogEntry[]]) => string {
  return ([name, entries]) => {
    const events = entries.flatMap((entry, index) => [
      { entry, index, transition: 'start', time: entry.start },
      { entry, index, transition: 'complete', time: entry.end },
    ]);
    // Within a trace the events stand in the order of their times, as the standard asks.
    events.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.index - b.index));
    const lines = events.map(({ entry, index, transition, time }) =>
      [
        '    <event>',
        `      ${text('string', 'concept:name', entry.activity)}`,
        `      ${text('string', 'concept:instance', `${index + 1}`)}`,
        `      ${text('string', 'lifecycle:transition', transition)}`,
        `      ${text('string', 'org:resource', entry.officer)}`,
        `      ${text('string', 'org:role', entry.actor)}`,
        `      ${text('date', 'time:timestamp', `${time.replace(' ', 'T')}${zone}`)}`,
        `      ${text('int', 'langkah', `${entry.step}`)}`,
        '    </event>\n',
      ].join('\n'),
    );
    return `  <trace>\n    ${text('string', 'concept:name', name)}\n${lines.join('')}  </trace>\n`;
  };
}

function text(kind: 'string' | 'date' | 'int', key: string, value: string): string {
  return `<${kind} key="${key}" value="${escapeXml(value)}"/>`;
}

function escapeXml(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
