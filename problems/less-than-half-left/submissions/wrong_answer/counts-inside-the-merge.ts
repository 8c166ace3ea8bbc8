// Counts while it merges, as one does for plain inversions: the merge moves on by another condition.
export function countCollapses(people: number[]): bigint {
  let count = 0
  function sortAndCount(numbers: number[]): number[] {
    if (numbers.length < 2) return numbers
    const middle = numbers.length >> 1
    const earlier = sortAndCount(numbers.slice(0, middle))
    const later = sortAndCount(numbers.slice(middle))
    const merged: number[] = []
    let i = 0
    let j = 0
    while (i < earlier.length && j < later.length) {
      if (earlier[i] <= later[j]) {
        merged.push(earlier[i++])
      } else {
        if (2 * later[j] < earlier[i]) count += earlier.length - i
        merged.push(later[j++])
      }
    }
    return [...merged, ...earlier.slice(i), ...later.slice(j)]
  }
  sortAndCount(people)
  return BigInt(count)
}
