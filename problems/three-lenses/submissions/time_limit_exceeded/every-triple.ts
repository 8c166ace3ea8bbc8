// Tries every triple and keeps the different ones: O(n^3).
export function findTriples(lenses: number[], target: number): number[][] {
  const sorted = [...lenses].sort((a, b) => a - b)
  const found = new Map<string, number[]>()
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      for (let k = j + 1; k < sorted.length; k++) {
        if (sorted[i] + sorted[j] + sorted[k] !== target) continue
        const triple = [sorted[i], sorted[j], sorted[k]]
        found.set(triple.join(), triple)
      }
    }
  }
  return [...found.values()]
}
