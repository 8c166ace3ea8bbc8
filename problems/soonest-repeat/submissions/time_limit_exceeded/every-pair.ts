// Slow: compares each play with those behind it, O(n^2).
export function soonestRepeat(songs: string[]): number {
  let soonest = songs.length
  for (let i = 0; i < songs.length; i++) {
    for (let j = i + 1; j < songs.length && j - i < soonest; j++) {
      if (songs[i] === songs[j]) soonest = j - i
    }
  }
  return soonest === songs.length ? -1 : soonest
}
