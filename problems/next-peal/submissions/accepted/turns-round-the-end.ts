function exchange(bells: number[], i: number, j: number): void {
  const pitch = bells[i]!
  bells[i] = bells[j]!
  bells[j] = pitch
}

export function nextPeal(bells: number[]): void {
  let end = bells.length - 1
  while (end > 0 && bells[end - 1]! >= bells[end]!) end--
  if (end > 0) {
    const lower = end - 1
    let higher = bells.length - 1
    while (bells[higher]! <= bells[lower]!) higher--
    exchange(bells, lower, higher)
  }
  for (let left = end, right = bells.length - 1; left < right; left++, right--) exchange(bells, left, right)
}
