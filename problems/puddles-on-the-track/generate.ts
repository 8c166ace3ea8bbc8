interface Track {
  heights: number[]
}

const most = 5000

function heightsOf(n: number, heightAt: (i: number) => number): Track {
  return { heights: Array.from({ length: n }, (_, i) => heightAt(i)) }
}

export function rough(random: Random, args: { n: number; range?: number }): Track {
  const range = args.range ?? most
  return heightsOf(args.n, () => random.int(-range, range))
}

/** High at both ends and deep in the middle, with small hollows on the way. */
export function basin(random: Random, args: { n: number }): Track {
  return heightsOf(args.n, (i) => {
    const fromMiddle = Math.abs(2 * i - args.n) / args.n
    return Math.floor(9000 * fromMiddle) - most + random.int(0, 900)
  })
}

/** High in the middle: the water stands in the hollows of two slopes. */
export function hill(random: Random, args: { n: number }): Track {
  return heightsOf(args.n, (i) => {
    const fromMiddle = Math.abs(2 * i - args.n) / args.n
    return 4000 - Math.floor(9000 * fromMiddle) + random.int(0, 900)
  })
}

/** As low as allowed between two rims as high as allowed. */
export function trench(_random: Random, args: { n: number }): Track {
  return heightsOf(args.n, (i) => (i === 0 || i === args.n - 1 ? most : -most))
}

export function validate({ heights }: Track): true | string {
  if (heights.length < 1 || heights.length > 200_000) return `there are ${heights.length} places`
  const wrong = heights.find((height) => Math.abs(height) > most)
  return wrong === undefined ? true : `the height ${wrong} is outside -5000..5000`
}
