interface Report {
  frames: number[]
  moments: number[]
}

const latest = 1_000_000_000

/** Times at distances up to `gap`, cut at slot `oldest`, which is anywhere if it is not given. */
export function camera(
  random: Random,
  args: { n: number; moments: number; gap: number; oldest?: number },
): Report {
  const times: number[] = []
  let time = random.int(0, args.gap)
  for (let i = 0; i < args.n; i++) {
    times.push(time)
    time += random.int(1, args.gap)
  }
  const cut = args.n - (args.oldest ?? random.int(0, args.n - 1))
  const end = Math.min(time + args.gap, latest)
  return {
    frames: [...times.slice(cut), ...times.slice(0, cut)],
    moments: Array.from({ length: args.moments }, () => random.int(0, end)),
  }
}

/** As many moments as slots. */
export function drive(random: Random, args: { n: number }): Report {
  return camera(random, { n: args.n, moments: args.n, gap: 9_900 })
}

/** Each picture is asked for at its very time, in any order. */
export function exactly(random: Random, args: { n: number; oldest: number }): Report {
  const { frames } = camera(random, { n: args.n, moments: 0, gap: 9_900, oldest: args.oldest })
  return { frames, moments: random.shuffle(frames) }
}

export function validate({ frames, moments }: Report): true | string {
  if (frames.length < 1 || frames.length > 100_000) return `there are ${frames.length} slots`
  if (moments.length > 100_000) return `there are ${moments.length} moments`
  const wrong = [...frames, ...moments].find((time) => time < 0 || time > latest)
  if (wrong !== undefined) return `the time ${wrong} is outside 0..1000000000`
  if (new Set(frames).size < frames.length) return 'two pictures have the same time'
  const oldest = frames.reduce((least, time, i) => (time < (frames[least] ?? time) ? i : least), 0)
  const inOrder = [...frames.slice(oldest), ...frames.slice(0, oldest)]
  const ascends = inOrder.every((time, i) => i === 0 || (inOrder[i - 1] ?? time) < time)
  return ascends ? true : 'the times do not ascend from the oldest slot on'
}
