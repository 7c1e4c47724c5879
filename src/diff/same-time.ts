import type { TimeText } from '../model/sop.js';
import { isSame } from './same-text.js';

/** Whether two times say the same: "60 menit" and "1 jam" do, "15 menit" and "15 menit/berkas" do not. */
export function isSameTime(one: TimeText | undefined, other: TimeText | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (isSame(one.text, other.text)) return true;
  const [first, second] = [one.duration, other.duration];
  if (first.kind !== 'closed' || second.kind !== 'closed') return false;
  return (
    first.minimum === second.minimum &&
    first.maximum === second.maximum &&
    // A day of the calendar is another promise than the working minutes that it is counted as.
    (first.calendarDays === undefined) === (second.calendarDays === undefined) &&
    isSame(first.per ?? '', second.per ?? '') &&
    isSame(first.condition ?? '', second.condition ?? '')
  );
}
