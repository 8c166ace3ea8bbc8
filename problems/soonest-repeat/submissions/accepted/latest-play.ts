export function soonestRepeat(songs: string[]): number {
  const latest = new Map<string, number>()
  let soonest = Infinity
  for (const [position, song] of songs.entries()) {
    const before = latest.get(song)
    if (before !== undefined) soonest = Math.min(soonest, position - before)
    latest.set(song, position)
  }
  return soonest === Infinity ? -1 : soonest
}
