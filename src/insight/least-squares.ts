/** One observation: a value, above zero, and what each term of the model is there. */
export interface Observation {
  readonly terms: readonly number[]
  readonly value: number
}

export interface Fitted {
  /** One a term, none below zero. */
  readonly coefficients: readonly number[]
  /** Root mean square of the relative error, the degrees of freedom that the terms take left out. */
  readonly error: number
}

/** Terms that are the same but for so little do not determine their coefficients. */
const smallestPivot = 1e-10

/**
 * The coefficients, none below zero, that leave the least relative error. With so few terms every choice of those that
 * are not zero is tried: the best one that has no coefficient below zero is the solution (Lawson and Hanson, Solving Least
 * Squares Problems, 1974, chapter 23).
 */
export function fitted(observations: readonly Observation[]): Fitted {
  const count = observations[0]?.terms.length ?? 0
  let best: Fitted = { coefficients: [], error: Number.POSITIVE_INFINITY }
  for (let mask = 1; mask < 2 ** count; mask++) {
    const chosen = Array.from({ length: count }, (_, index) => index).filter((index) => (mask >> index) & 1)
    const solution = solve(observations, chosen)
    if (!solution || solution.some((coefficient) => coefficient < 0)) continue
    const coefficients = Array.from({ length: count }, (_, index) => solution[chosen.indexOf(index)] ?? 0)
    const error = errorOf(observations, coefficients, chosen.length)
    if (error < best.error) best = { coefficients, error }
  }
  return best
}

function errorOf(
  observations: readonly Observation[],
  coefficients: readonly number[],
  taken: number,
): number {
  const squares = observations.map(({ terms, value }) => {
    const told = terms.reduce((sum, term, index) => sum + term * (coefficients[index] ?? 0), 0)
    return ((told - value) / value) ** 2
  })
  return Math.sqrt(
    squares.reduce((sum, square) => sum + square, 0) / Math.max(1, observations.length - taken),
  )
}

/** Solves the normal equations of the chosen terms by elimination; undefined where they do not determine it. */
function solve(observations: readonly Observation[], chosen: readonly number[]): number[] | undefined {
  const relative = observations.map(({ terms, value }) => chosen.map((index) => (terms[index] ?? 0) / value))
  // Terms of one length: else those of large values would vanish beside the others.
  const lengths = chosen.map((_, i) => Math.hypot(...relative.map((row) => row[i] ?? 0)))
  if (lengths.includes(0)) return undefined
  const scaled = relative.map((row) => row.map((cell, i) => cell / (lengths[i] ?? 1)))
  const rows = chosen.map((_, i) => [
    ...chosen.map((_, j) => scaled.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
    scaled.reduce((sum, row) => sum + (row[i] ?? 0), 0),
  ])
  for (let column = 0; column < chosen.length; column++) {
    const at = largestIn(rows, column)
    const pivot = rows[at]
    const above = rows[column]
    if (!pivot || !above || Math.abs(pivot[column] ?? 0) < smallestPivot) return undefined
    rows[at] = above
    const unit = pivot.map((cell) => cell / (pivot[column] ?? 1))
    for (const [index, row] of rows.entries())
      rows[index] = index === column ? unit : row.map((cell, k) => cell - (row[column] ?? 0) * (unit[k] ?? 0))
  }
  return rows.map((row, i) => (row[chosen.length] ?? 0) / (lengths[i] ?? 1))
}

function largestIn(rows: readonly (readonly number[])[], column: number): number {
  let at = column
  for (let index = column + 1; index < rows.length; index++)
    if (Math.abs(rows[index]?.[column] ?? 0) > Math.abs(rows[at]?.[column] ?? 0)) at = index
  return at
}
