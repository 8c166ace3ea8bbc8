// Mistake: walks along both records and pairs two readings at once if that costs less than leaving both alone.
export function leastMismatch(a: number[], b: number[], alone: number): number {
  let total = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const difference = Math.abs(a[i]! - b[j]!)
    if (difference <= 2 * alone) {
      total += difference
      i++
      j++
    } else {
      total += alone
      if (a.length - i > b.length - j) i++
      else j++
    }
  }
  return total + (a.length - i + b.length - j) * alone
}
