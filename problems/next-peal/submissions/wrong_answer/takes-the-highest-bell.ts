// Mistake: exchanges with the bell right behind, the highest of the end, not with the lowest that is higher.
export function nextPeal(bells: number[]): void {
  let lower = bells.length - 2
  while (lower >= 0 && bells[lower]! >= bells[lower + 1]!) lower--
  if (lower >= 0) [bells[lower], bells[lower + 1]] = [bells[lower + 1]!, bells[lower]!]
  const rest = bells.slice(lower + 1).sort((a, b) => a - b)
  bells.splice(lower + 1, rest.length, ...rest)
}
