/** n players with numbers from 1 to `largest`; different ones without it. */
export function random(random: Random, args: { n: number; largest?: number }): { players: number[] } {
  const { n, largest } = args
  if (largest === undefined) return { players: random.shuffle(Array.from({ length: n }, (_, i) => i + 1)) }
  return { players: Array.from({ length: n }, () => random.int(1, largest)) }
}

export function validate(input: { players: number[] }): true | string {
  const { players } = input
  if (players.length > 100_000) return `there are ${players.length} players, more than 100000`
  const wrong = players.find((number) => Math.abs(number) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between -1000000000 and 1000000000`
  return true
}
