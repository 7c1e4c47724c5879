import type { WorkCalendar } from '../model/config.js';
import { parseDuration } from '../model/duration.js';
import type { Distribution } from './distribution.js';

/**
 * Reads how long a step takes: `segitiga 10/15/30 menit` (least, likeliest, most), `seragam 10-20 menit`, `eksponensial 15
 * menit` (its mean), `tetap 15 menit` or just `15 menit`. English names are read too. Undefined where it cannot be read.
 */
export function parseDistribution(text: string, calendar: WorkCalendar): Distribution | undefined {
  const [, name = '', rest = ''] = /^\s*(?:([a-z]+)\s+)?(.*?)\s*$/i.exec(text) ?? [];
  const minutes = (written: string): number | undefined => {
    const duration = parseDuration(written, calendar);
    const isFigure = duration.kind === 'closed' && !duration.range && duration.maximum >= 0;
    return isFigure ? duration.maximum : undefined;
  };
  switch (name.toLowerCase()) {
    case 'segitiga':
    case 'triangular': {
      const [, low = '', middle = '', high = ''] =
        /^([\d.,]+)\s*\/\s*([\d.,]+)\s*\/\s*([\d.,]+\s*\D.*)$/.exec(rest) ?? [];
      const unit = high.replace(/^[\d.,]+/, '');
      const [minimum, mode, maximum] = [minutes(low + unit), minutes(middle + unit), minutes(high)];
      if (minimum === undefined || mode === undefined || maximum === undefined) return undefined;
      return minimum <= mode && mode <= maximum ? { kind: 'triangular', minimum, mode, maximum } : undefined;
    }
    case 'seragam':
    case 'uniform': {
      const duration = parseDuration(rest, calendar);
      if (duration.kind !== 'closed' || duration.minimum > duration.maximum || duration.minimum < 0) return undefined;
      return { kind: 'uniform', minimum: duration.minimum, maximum: duration.maximum };
    }
    case 'eksponensial':
    case 'exponential': {
      const mean = minutes(rest);
      return mean === undefined || mean <= 0 ? undefined : { kind: 'exponential', mean };
    }
    case 'tetap':
    case 'fixed':
    case '': {
      const fixed = minutes(rest);
      return fixed === undefined ? undefined : { kind: 'fixed', minutes: fixed };
    }
    default:
      return undefined;
  }
}
