// Slow: for each bell, from the last one on, goes through all bells behind it for a higher one: O(n^2).
export function nextPeal(bells: number[]): void {
  for (let i = bells.length - 2; i >= 0; i--) {
    let least = -1
    for (let j = i + 1; j < bells.length; j++) {
      if (bells[j]! > bells[i]! && (least < 0 || bells[j]! < bells[least]!)) least = j
    }
    if (least >= 0) {
      const pitch = bells[i]!
      bells[i] = bells[least]!
      bells[least] = pitch
      const rest = bells.slice(i + 1).sort((a, b) => a - b)
      for (const [k, value] of rest.entries()) bells[i + 1 + k] = value
      return
    }
  }
  bells.sort((a, b) => a - b)
}
