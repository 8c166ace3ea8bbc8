// A Fenwick tree over the ranks of the stops holds the longest row that ends with a stop of so low a rank.
export function wagonsToTakeOut(stops: number[]): number {
  const sorted = Int32Array.from(stops).sort()
  const longest = new Int32Array(stops.length + 1)
  let most = 0
  for (const stop of stops) {
    const own = countUpTo(sorted, stop)
    let length = 1
    for (let rank = own; rank > 0; rank -= rank & -rank) length = Math.max(length, longest[rank]! + 1)
    for (let rank = own; rank <= stops.length; rank += rank & -rank)
      longest[rank] = Math.max(longest[rank]!, length)
    most = Math.max(most, length)
  }
  return stops.length - most
}

/** How many of the sorted stops are `stop` at most. */
function countUpTo(sorted: Int32Array, stop: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= stop) low = middle + 1
    else high = middle
  }
  return low
}
