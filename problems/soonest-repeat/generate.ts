interface Input {
  songs: string[]
}

const words = [
  'Rain',
  'Blue',
  'Night',
  'River',
  'Fire',
  'Dance',
  'Home',
  'Sky',
  'Moon',
  'Road',
  'rain',
  'blue',
]

/** Different titles, as many as asked for, in random order. */
function titles(random: Random, n: number): string[] {
  return random.shuffle(Array.from({ length: n }, (_, i) => `${random.pick(words)} ${i}`))
}

/** No song is played twice. */
export function different(random: Random, args: { n: number }): Input {
  return { songs: titles(random, args.n) }
}

/** All are different but for the first and the last play. */
export function ends(random: Random, args: { n: number }): Input {
  const [first = '', ...others] = titles(random, args.n - 1)
  return { songs: [first, ...others, first] }
}

/**
 * The same songs over and over in the same order; once, late in the list, a song is put in that was played
 * `distance` plays before.
 */
export function rotation(random: Random, args: { n: number; songs: number; distance: number }): Input {
  const round = titles(random, args.songs)
  const songs = Array.from({ length: args.n }, (_, i) => round[i % args.songs] ?? '')
  const at = random.int(Math.floor(args.n * 0.9), args.n - 1)
  songs[at] = songs[at - args.distance] ?? ''
  return { songs }
}

/** Songs by chance. */
export function chance(random: Random, args: { n: number; songs: number }): Input {
  const all = titles(random, args.songs)
  return { songs: Array.from({ length: args.n }, () => random.pick(all)) }
}

export function validate(input: Input): true | string {
  const { songs } = input
  if (songs.length > 100_000) return `there are ${songs.length} songs`
  const wrong = songs.find((song) => !/^[A-Za-z0-9 _]{1,20}$/.test(song))
  return wrong === undefined ? true : `'${wrong}' is no title`
}
