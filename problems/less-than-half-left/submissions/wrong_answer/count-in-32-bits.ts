// Keeps the count in 32 bits.
export function countCollapses(people: number[]): bigint {
  const sorted = Float64Array.from(people)
  function countAndSort(start: number, end: number): number {
    if (end - start < 2) return 0
    const middle = (start + end) >> 1
    let count = (countAndSort(start, middle) + countAndSort(middle, end)) | 0
    let larger = start
    for (const later of sorted.subarray(middle, end)) {
      while (larger < middle && sorted[larger] <= 2 * later) larger++
      count = (count + middle - larger) | 0
    }
    sorted.subarray(start, end).sort()
    return count
  }
  return BigInt(countAndSort(0, people.length))
}
