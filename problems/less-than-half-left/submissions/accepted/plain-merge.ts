export function countCollapses(people: number[]): bigint {
  let numbers = people
  let count = 0
  for (let width = 1; width < numbers.length; width *= 2) {
    const merged: number[] = []
    for (let start = 0; start < numbers.length; start += 2 * width) {
      const middle = Math.min(start + width, numbers.length)
      const end = Math.min(start + 2 * width, numbers.length)
      let larger = start
      for (let i = middle; i < end; i++) {
        while (larger < middle && numbers[larger] <= 2 * numbers[i]) larger++
        count += middle - larger
      }
      let left = start
      let right = middle
      while (left < middle || right < end) {
        const takesLeft = right === end || (left < middle && numbers[left] <= numbers[right])
        merged.push(takesLeft ? numbers[left++] : numbers[right++])
      }
    }
    numbers = merged
  }
  return BigInt(count)
}
