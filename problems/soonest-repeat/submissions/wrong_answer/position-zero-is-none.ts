// Mistake: tests the position for truth, so a song first played at position 0 counts as not played.
export function soonestRepeat(songs: string[]): number {
  const latest = new Map<string, number>()
  let soonest = -1
  songs.forEach((song, i) => {
    const before = latest.get(song)
    if (before && (soonest === -1 || i - before < soonest)) soonest = i - before
    latest.set(song, i)
  })
  return soonest
}
