export function findTriples(lenses: number[], target: number): number[][] {
  const sorted = [...lenses].sort((a, b) => a - b)
  const found: number[][] = []
  sorted.forEach((first, i) => {
    if (first === sorted[i - 1]) return
    let low = i + 1
    let high = sorted.length - 1
    while (low < high) {
      const sum = first + sorted[low] + sorted[high]
      if (sum === target) found.push([first, sorted[low], sorted[high]])
      if (sum > target) high--
      else do low++
        while (sorted[low] === sorted[low - 1])
    }
  })
  return found
}
