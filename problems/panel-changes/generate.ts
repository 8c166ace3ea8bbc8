const words = 'pump fan fuel oil door gate bilge horn mast deck keel helm valve fire'.split(' ')

/** Different names: a word with a number behind it, so that one name may begin like another. */
function names(random: Random, lamps: number): string {
  return Array.from({ length: lamps }, (_, i) => `${random.pick(words)}${random.pick(['', '-'])}${i}`).join(
    ' ',
  )
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const hex = (bits: readonly number[]) => Number.parseInt(bits.join(''), 2).toString(16).padStart(8, '0')

/** `n` readings, in each of which up to `flips` of the 32 bits change, be there a lamp for them or not. */
export function watch(random: Random, args: { n: number; lamps?: number; flips?: number }): string {
  let text = `${names(random, args.lamps ?? 32)}\n`
  const bits = new Array<number>(32).fill(0)
  for (let i = 0; i < args.n; i++) {
    const flips = random.int(0, args.flips ?? 2)
    for (let flip = 0; flip < flips; flip++) bits[random.int(0, 31)] ^= 1
    text += `${clock(i)} ${hex(bits)}\n`
  }
  return text
}

export function validate(input: string): true | string {
  if (!input.endsWith('\n')) return 'the last line has no line break'
  const [head = '', ...readings] = input.slice(0, -1).split('\n')
  const lamps = head.split(' ')
  if (lamps.length > 32 || new Set(lamps).size < lamps.length) return 'too many lamps, or two of one name'
  const wrong = lamps.find((lamp) => !/^[a-z0-9-]{1,10}$/.test(lamp))
  if (wrong !== undefined) return `the name '${wrong}' is not allowed`
  if (readings.length > 20_000) return `there are ${readings.length} readings`
  const unsound = readings.find((reading) => !/^([01]\d|2[0-3]):[0-5]\d [0-9a-f]{8}$/.test(reading))
  return unsound === undefined ? true : `'${unsound}' is not a reading`
}
