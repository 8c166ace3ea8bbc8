export function fileSamples(rack: number[], used: number, fresh: number[]): void {
  let old = used - 1
  let next = fresh.length - 1
  for (let slot = used + fresh.length - 1; next >= 0; slot--) {
    if (old >= 0 && rack[old] > fresh[next]) rack[slot] = rack[old--]
    else rack[slot] = fresh[next--]
  }
}
