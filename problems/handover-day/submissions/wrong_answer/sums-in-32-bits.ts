// Mistake: keeps the sums as integers of 32 bits, where two sums that differ by 2^32 look equal.
export function handoverDay(changes: number[]): number {
  const after = new Int32Array(changes.length + 1)
  for (let day = changes.length - 1; day >= 0; day--) after[day] = after[day + 1]! + changes[day]!
  let before = 0
  for (let day = 0; day < changes.length; day++) {
    if (before === after[day + 1]) return day
    before = (before + changes[day]!) | 0
  }
  return -1
}
