/** One equation x[i] = Σ factor · x[j] + constants; the constants are one for each right-hand side. */
export interface Equation {
  readonly factors: ReadonlyMap<number, number>;
  readonly constants: readonly number[];
}

/**
 * Solves x = A·x + b for all right-hand sides at once, by elimination on sparse rows: flows are nearly chains, so rows
 * stay short. The system has a solution where every place of the flow can reach the end.
 *
 * @returns for each unknown its value for each right-hand side
 */
export function solve(equations: readonly Equation[]): readonly (readonly number[])[] {
  const rows = equations.map(
    ({ factors, constants }): Row => ({
      factors: new Map(factors),
      constants: [...constants],
    }),
  );
  rows.forEach((row, index) => {
    for (let earlier = least(row); earlier < index; earlier = least(row)) insert(row, earlier, rows[earlier]);
    removeLoop(row, index);
  });
  const values: number[][] = [];
  for (const [index, { factors, constants }] of [...rows.entries()].reverse()) {
    values[index] = constants.map((constant, side) =>
      [...factors].reduce((sum, [other, factor]) => sum + factor * (values[other]?.[side] ?? 0), constant),
    );
  }
  return values;
}

interface Row {
  readonly factors: Map<number, number>;
  readonly constants: number[];
}

function least({ factors }: Row): number {
  let least = Number.POSITIVE_INFINITY;
  for (const index of factors.keys()) least = Math.min(least, index);
  return least;
}

/** Puts the equation of an earlier unknown, which names later ones only, in its place. */
function insert(row: Row, earlier: number, { factors, constants }: Row = { factors: new Map(), constants: [] }): void {
  const weight = row.factors.get(earlier) ?? 0;
  row.factors.delete(earlier);
  for (const [other, factor] of factors) row.factors.set(other, (row.factors.get(other) ?? 0) + weight * factor);
  for (const [side, constant] of constants.entries()) {
    row.constants[side] = (row.constants[side] ?? 0) + weight * constant;
  }
}

/** x = f·x + rest becomes x = rest / (1 − f): the geometric series of going round. */
function removeLoop(row: Row, index: number): void {
  const loop = row.factors.get(index) ?? 0;
  row.factors.delete(index);
  for (const [other, factor] of row.factors) row.factors.set(other, factor / (1 - loop));
  for (const [side, constant] of row.constants.entries()) row.constants[side] = constant / (1 - loop);
}
