// Takes no care of equal lenses, so the same triple is listed several times.
export function findTriples(lenses: number[], target: number): number[][] {
  const sorted = [...lenses].sort((a, b) => a - b)
  const found: number[][] = []
  for (let first = 0; first < sorted.length; first++) {
    let low = first + 1
    let high = sorted.length - 1
    while (low < high) {
      const sum = sorted[first] + sorted[low] + sorted[high]
      if (sum === target) found.push([sorted[first], sorted[low++], sorted[high--]])
      else if (sum < target) low++
      else high--
    }
  }
  return found
}
