interface Train {
  train: number[]
  k: number
}

/** n wagons with codes from 1 to `largest`; their places are the codes without it. Groups of two without `k`. */
export function random(random: Random, args: { n: number; k?: number; largest?: number }): Train {
  const { n, k = 2, largest } = args
  const code = (place: number) => (largest === undefined ? place + 1 : random.int(1, largest))
  return { train: Array.from({ length: n }, (_, place) => code(place)), k }
}

export function validate(input: Train): true | string {
  const { train, k } = input
  if (train.length > 100_000) return `there are ${train.length} wagons, more than 100000`
  const wrong = train.find((code) => Math.abs(code) > 1_000_000_000)
  if (wrong !== undefined) return `the code ${wrong} is not between -1000000000 and 1000000000`
  if (k < 1 || k > 1_000_000_000) return `k is ${k}, not between 1 and 1000000000`
  return true
}
