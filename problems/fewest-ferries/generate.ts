interface Trip {
  lines: number[][]
  start: number
  goal: number
}

/** Lines of up to `longest` piers by chance, n piers in all. */
export function chance(
  random: Random,
  { n, piers, longest, goal = piers - 1 }: { n: number; piers: number; longest: number; goal?: number },
): Trip {
  const lines: number[][] = []
  let left = n
  while (left >= 2) {
    const length = Math.min(left, random.int(2, Math.max(2, longest)))
    left -= length
    lines.push(Array.from({ length }, () => random.int(0, piers - 1)))
  }
  return { lines, start: 0, goal }
}

/** A long line that is boarded nearer and nearer its start: short lines go from each pier to the one before. */
export function backwards(_random: Random, { n }: { n: number }): Trip {
  const length = Math.max(2, Math.floor(n / 3))
  const long = Array.from({ length }, (_, i) => i)
  const short = long.slice(1).map((pier) => [pier, pier - 1])
  return { lines: [long, ...short].slice(0, 20_000), start: length - 1, goal: 0 }
}

/** A pier at which one line calls again and again, many other piers between. */
export function star(random: Random, { n }: { n: number }): Trip {
  const line = Array.from({ length: n - 2 }, (_, i) => (i % 2 === 0 ? 0 : i))
  return {
    lines: random.shuffle([line, [n - 3 - (n % 2 === 0 ? 0 : 1), 1_000_000]]),
    start: 0,
    goal: 1_000_000,
  }
}

/** Lines that each go on where the one before ends, in random order. */
export function chain(random: Random, { n, length }: { n: number; length: number }): Trip {
  const count = Math.floor(n / length)
  const lines = Array.from({ length: count }, (_, i) =>
    Array.from({ length }, (_, j) => i * (length - 1) + j),
  )
  return { lines: random.shuffle(lines), start: 0, goal: count * (length - 1) }
}

export function validate({ lines, start, goal }: Trip): true | string {
  if (lines.length > 20_000) return `there are ${lines.length} lines, more than 20000`
  let sum = 0
  for (const [index, line] of lines.entries()) {
    if (line.length < 2) return `line ${index} has fewer than two piers`
    sum += line.length
  }
  if (sum > 60_000) return `the lines have ${sum} piers in all, more than 60000`
  const isPier = (pier: number) => pier >= 0 && pier <= 1_000_000
  return [start, goal].every(isPier) && lines.every((line) => line.every(isPier))
    ? true
    : 'a pier is not from 0 to 1000000'
}
