// Mistake: keeps the first position of a title, so later plays are compared with the first one only.
export function soonestRepeat(songs: string[]): number {
  const seen = new Map<string, number>()
  let soonest = Infinity
  for (let i = 0; i < songs.length; i++) {
    const before = seen.get(songs[i]!)
    if (before === undefined) seen.set(songs[i]!, i)
    else soonest = Math.min(soonest, i - before)
  }
  return soonest === Infinity ? -1 : soonest
}
