// Slow: finds the right place, but sorts the bells behind it by exchanging neighbours: O(n^2).
export function nextPeal(bells: number[]): void {
  const exchange = (i: number, j: number) => {
    const pitch = bells[i]!
    bells[i] = bells[j]!
    bells[j] = pitch
  }
  let lower = bells.length - 2
  while (lower >= 0 && bells[lower]! >= bells[lower + 1]!) lower--
  if (lower >= 0) {
    let higher = bells.length - 1
    while (bells[higher]! <= bells[lower]!) higher--
    exchange(lower, higher)
  }
  for (let last = bells.length - 1; last > lower + 1; last--) {
    for (let i = lower + 1; i < last; i++) if (bells[i]! > bells[i + 1]!) exchange(i, i + 1)
  }
}
