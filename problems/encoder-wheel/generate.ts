interface Wheel {
  readings: number[]
}

/**
 * Steps that each change one sensor among the lowest `bits`; about `faults` of a thousand change two or none instead. The way
 * back to the first reading is whatever comes of it.
 */
export function random(random: Random, args: { n: number; bits?: number; faults?: number }): Wheel {
  const bits = args.bits ?? 31
  let reading = 0
  for (let bit = 0; bit < bits; bit++) if (random.int(0, 1) === 1) reading |= 1 << bit
  const readings = [reading]
  while (readings.length < args.n) {
    const bit = random.int(0, bits - 1)
    const isFaulty = random.int(1, 1000) <= (args.faults ?? 300)
    // A second change may fall on the same sensor, and then there is none.
    reading ^= 1 << bit
    if (isFaulty) reading ^= 1 << random.int(Math.max(0, bit - 2), bit)
    readings.push(reading)
  }
  return { readings }
}

/** A good wheel of 2^bits readings, turned by chance; `doubled` reads one of them twice in a row. */
export function good(random: Random, args: { bits: number; doubled?: boolean }): Wheel {
  const length = 2 ** args.bits
  const from = random.int(0, length - 1)
  const readings = Array.from({ length }, (_, i) => {
    const place = (from + i) % length
    return place ^ (place >> 1)
  })
  const at = random.int(1, length - 2)
  if (args.doubled === true) readings.splice(at, 0, readings[at] ?? 0)
  return { readings }
}

/** Readings by chance, nearly all steps of which are faulty. */
export function noise(random: Random, args: { n: number }): Wheel {
  return { readings: Array.from({ length: args.n }, () => random.int(0, 2_147_483_647)) }
}

export function validate(input: Wheel): true | string {
  const { readings } = input
  if (readings.length < 2 || readings.length > 100_000)
    return `there are ${readings.length} readings, not 2 to 100000`
  const index = readings.findIndex((reading) => reading < 0 || reading > 2_147_483_647)
  return index === -1 ? true : `readings[${index}] is ${readings[index]}`
}
