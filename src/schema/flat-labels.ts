const LABEL =
  /^(?:ya|tidak|lengkap|tidak lengkap|setuju|tidak setuju|sesuai|tidak sesuai|layak|tidak layak|.* (?:ya|tidak))$|^tidak /i;

/** Labels that stand beside an empty `keputusan` instead of below it. */
export function flatLabels(step: unknown): readonly string[] {
  if (step === null || typeof step !== 'object' || !('keputusan' in step) || step.keputusan !== null) return [];
  const keys = Object.keys(step);
  return keys.slice(keys.indexOf('keputusan') + 1).filter((key) => LABEL.test(key));
}
