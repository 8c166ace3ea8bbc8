type Call = [method: 'add' | 'count', text: string]

interface Input {
  new: []
  calls: Call[]
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function plate(random: Random, kinds: number, length: number): string {
  let text = ''
  for (let place = 0; place < length; place++) text += signs[random.int(36 - kinds, 35)] ?? 'A'
  return text
}

/** The plate with up to two signs replaced by `?`. */
function pattern(random: Random, of: string, marks: number): string {
  const text = [...of]
  for (let mark = 0; mark < marks; mark++) text[random.int(0, text.length - 1)] = '?'
  return text.join('')
}

/** Both methods by chance; plates have 1 to `length` of the last `kinds` signs. */
export function mixed(random: Random, args: { calls: number; kinds: number; length: number }): Input {
  const calls: Call[] = []
  const added: string[] = []
  while (calls.length < args.calls) {
    const fresh = plate(random, args.kinds, random.int(1, args.length))
    const known = added.length > 0 && random.int(0, 2) > 0 ? random.pick(added) : fresh
    if (random.int(0, 1) === 0) {
      const text = random.int(0, 4) === 0 ? known : fresh
      added.push(text)
      calls.push(['add', text])
    } else calls.push(['count', pattern(random, known, random.int(0, 2))])
  }
  return { new: [], calls }
}

/** Adds all plates, of `length` signs of `kinds` kinds; then asks for three patterns a plate, few of them with two `?`. */
export function fullFerry(random: Random, args: { plates: number; kinds?: number; length?: number }): Input {
  const { plates, kinds = 4, length = 8 } = args
  const added = Array.from({ length: plates }, () => plate(random, kinds, length))
  const calls: Call[] = added.map((text) => ['add', text])
  for (let asked = 0; asked < 3 * plates; asked++)
    calls.push(['count', pattern(random, random.pick(added), random.int(1, 50) === 1 ? 2 : 1)])
  return { new: [], calls }
}

export function validate(input: Input): true | string {
  if (input.calls.length > 40_000) return `there are ${input.calls.length} calls`
  for (const [index, [method, text]] of input.calls.entries()) {
    const isFine =
      method === 'add'
        ? /^[A-Z0-9]{1,8}$/.test(text)
        : /^[A-Z0-9?]{1,8}$/.test(text) && !/\?.*\?.*\?/.test(text)
    if (!isFine) return `calls[${index}]: ${JSON.stringify(text)} is not allowed`
  }
  return true
}
