// Merges from the front by exchanging, and takes the exchanged sample back without looking for its place.
export function fileSamples(rack: number[], used: number, fresh: number[]): void {
  const rest = [...fresh]
  for (let i = 0; i < used && rest.length > 0; i++) {
    if (rack[i] > rest[0]) {
      const old = rack[i]
      rack[i] = rest[0]
      rest[0] = old
    }
  }
  rest.forEach((value, i) => {
    rack[used + i] = value
  })
}
