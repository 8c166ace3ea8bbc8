// Mistake: closes in from both ends, always adding to the smaller side, which is wrong for negative changes.
export function handoverDay(changes: number[]): number {
  let [left, right] = [0, changes.length - 1]
  let [before, after] = [0, 0]
  while (left < right) {
    if (before <= after) before += changes[left++]!
    else after += changes[right--]!
  }
  return before === after ? left : -1
}
