// Mistake: compares with `>` instead of `>=`, so two equal neighbours are taken for a rise.
export function nextPeal(bells: number[]): void {
  let lower = bells.length - 2
  while (lower >= 0 && bells[lower]! > bells[lower + 1]!) lower--
  if (lower >= 0) {
    let higher = bells.length - 1
    while (bells[higher]! < bells[lower]!) higher--
    ;[bells[lower], bells[higher]] = [bells[higher]!, bells[lower]!]
  }
  for (let left = lower + 1, right = bells.length - 1; left < right; left++, right--)
    [bells[left], bells[right]] = [bells[right]!, bells[left]!]
}
