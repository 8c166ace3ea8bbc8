// Mistake: sorts without a comparison, and JavaScript then compares the pitches as texts: 100 before 9.
export function nextPeal(bells: number[]): void {
  let lower = bells.length - 2
  while (lower >= 0 && bells[lower]! >= bells[lower + 1]!) lower--
  if (lower >= 0) {
    let higher = bells.length - 1
    while (bells[higher]! <= bells[lower]!) higher--
    ;[bells[lower], bells[higher]] = [bells[higher]!, bells[lower]!]
  }
  const rest = bells.slice(lower + 1).sort()
  for (let i = 0; i < rest.length; i++) bells[lower + 1 + i] = rest[i]!
}
