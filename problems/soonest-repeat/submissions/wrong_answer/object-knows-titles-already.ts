// Mistake: a plain object has properties such as `constructor` from the start.
export function soonestRepeat(songs: string[]): number {
  const latest: Record<string, number> = {}
  let soonest = songs.length
  for (let i = 0; i < songs.length; i++) {
    const song = songs[i]!
    if (song in latest) soonest = Math.min(soonest, i - latest[song]!)
    latest[song] = i
  }
  return soonest === songs.length ? -1 : soonest
}
