// Puts each fresh sample behind the others and swaps it forward until it fits: O(n * m).
export function fileSamples(rack: number[], used: number, fresh: number[]): void {
  for (let next = 0; next < fresh.length; next++) {
    let slot = used + next
    rack[slot] = fresh[next]
    while (slot > 0 && rack[slot - 1] > rack[slot]) {
      const warmer = rack[slot - 1]
      rack[slot - 1] = rack[slot]
      rack[slot] = warmer
      slot--
    }
  }
}
