// Skips a first lens that equals the next one, which loses triples with two equal lenses.
export function findTriples(lenses: number[], target: number): number[][] {
  const sorted = [...lenses].sort((a, b) => a - b)
  const found: number[][] = []
  for (let first = 0; first < sorted.length; first++) {
    if (sorted[first] === sorted[first + 1]) continue
    let low = first + 1
    let high = sorted.length - 1
    while (low < high) {
      const sum = sorted[first] + sorted[low] + sorted[high]
      if (sum === target) {
        found.push([sorted[first], sorted[low], sorted[high]])
        do low++
        while (sorted[low] === sorted[low - 1])
      } else if (sum < target) low++
      else high--
    }
  }
  return found
}
