import { DAY, dateOf } from '../../simulation/days.js';
import { ranges } from '../analyze/facts.js';
import type { Simulated } from './simulated.js';
import type { FigureWriter } from './words.js';

/** What must not be missed: more work than can be done, cases without an end. */
export function alertsOf({ found, changed }: Simulated, { say, percent }: FigureWriter): readonly string[] {
  const { result } = changed ?? found;
  const alerts: string[] = [];
  if (result.overloaded.length > 0) {
    const who = result.overloaded
      .map((index) => result.stations[index])
      .map((station) => `${station?.label ?? ''} (${percent({ mean: station?.load?.mean ?? 0 })})`)
      .join(', ');
    alerts.push(
      say(
        `Beban melebihi kapasitas: ${who}. Antrean bertambah terus selama permohonan masuk, jadi waktu di bawah ini bergantung pada lamanya simulasi. Tambah petugas (--set pelaksana.<id>.jumlah=…), persingkat langkahnya, atau kurangi permohonan.`,
        `The load exceeds the capacity: ${who}. The queue grows as long as cases come, so the times below depend on how long is simulated. Add officers (--set pelaksana.<id>.jumlah=…), shorten the steps, or take fewer cases.`,
      ),
    );
  }
  if (result.abandoned > 0) {
    alerts.push(
      say(
        `${result.abandoned} permohonan tidak pernah selesai karena berputar tanpa akhir; semuanya tidak masuk hitungan waktu. Periksa peluang keputusan yang kembali.`,
        `${result.abandoned} cases turn in circles and never end; they are not in the times. Look at the chances of decisions that lead back.`,
      ),
    );
  }
  return alerts;
}

/** What must be known to read the figures rightly. */
export function notesOf(simulated: Simulated, writer: FigureWriter): readonly string[] {
  const { setting, found, changed } = simulated;
  const { say } = writer;
  const { notes, result } = changed ?? found;
  const texts: string[] = [];
  if (notes.unstatedReturns.length > 0) {
    const steps = ranges(notes.unstatedReturns);
    texts.push(
      say(
        `Keputusan langkah ${steps} tidak menyebut peluang; di sini berkas dianggap tidak pernah kembali dari sana. Tulis "peluang", atau coba --set.`,
        `The decision of step ${steps} states no chance; here nothing is sent back from it. Write "peluang", or try --set.`,
      ),
    );
  }
  if (notes.unstatedBranches.length > 0) {
    const steps = ranges(notes.unstatedBranches);
    texts.push(
      say(
        `Cabang langkah ${steps} tidak menyebut peluang; cabang yang terlama selalu diambil.`,
        `The branches of step ${steps} state no chance; the longest is always taken.`,
      ),
    );
  }
  if (notes.open.length > 0) {
    const steps = ranges(notes.open);
    texts.push(
      say(
        `Waktu langkah ${steps} terbuka atau belum ada dan dihitung nol; waktu sebenarnya lebih lama. Pakai --duration atau --set untuk memperkirakannya.`,
        `The time of step ${steps} is open or missing and counts as none; the true times are longer. Estimate it by --duration or --set.`,
      ),
    );
  }
  if (notes.rates.length > 0) {
    const steps = ranges(notes.rates);
    texts.push(
      say(
        `Waktu langkah ${steps} berupa tarif (misalnya tiap berkas) dan dihitung untuk satu saja.`,
        `The time of step ${steps} is a rate and counts for one thing.`,
      ),
    );
  }
  const unknown = unknownYears(simulated);
  if (unknown.length > 0) {
    texts.push(
      say(
        `Hari libur tahun ${unknown.join(', ')} belum diketahui, jadi tahun itu hanya libur akhir pekan. Beri --holidays BERKAS.`,
        `The holidays of ${unknown.join(', ')} are not known, so only weekends are off in these years. Give --holidays FILE.`,
      ),
    );
  }
  if (setting.unreadableArrivals > 0) {
    texts.push(
      say(
        `${setting.unreadableArrivals} baris waktu masuk tidak terbaca dan tidak ikut disimulasikan.`,
        `${setting.unreadableArrivals} rows of arrivals hold no time and are left out.`,
      ),
    );
  }
  if (result.replications === 1) {
    texts.push(
      say(
        'Satu ulangan tidak memberi selang kepercayaan; pakai --replications 10 atau lebih.',
        'One run gives no confidence interval; use --replications 10 or more.',
      ),
    );
  } else {
    texts.push(
      say(
        `Angka sesudah ± ialah setengah lebar selang kepercayaan 95% dari ${result.replications} ulangan.`,
        `The figure behind ± is half the 95% confidence interval of ${result.replications} runs.`,
      ),
    );
  }
  return texts;
}

/** Years that the arrivals reach, of which no holidays are known. */
function unknownYears({ setting }: Simulated): readonly number[] {
  const { clock, to, firstDay, holidays } = setting;
  const last = dateOf(Math.floor(clock.toWall(to, true) / DAY)).year;
  const first = dateOf(firstDay).year;
  const years = Array.from({ length: Math.min(50, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => !holidays.years.has(year));
}
