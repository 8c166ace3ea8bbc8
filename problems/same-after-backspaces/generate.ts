interface Recordings {
  first: string
  second: string
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

function text(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(letters)).join('')
}

function otherLetter(letter: string): string {
  return letter === 'a' ? 'b' : 'a'
}

/** A long text, and then letters that are each taken back at once. With `differ`, the first letters differ. */
export function corrections(random: Random, args: { n: number; differ?: boolean }): Recordings {
  const start = text(random, Math.floor(args.n / 2))
  const pairs = Math.floor(args.n / 4)
  const tail = (): string => Array.from({ length: pairs }, () => `${random.pick(letters)}#`).join('')
  const other = args.differ ? otherLetter(start.slice(0, 1)) + start.slice(1) : start
  return { first: start + tail(), second: other + tail() }
}

/** Two recordings of about `n` keys with the same text at the end, or with one letter of it changed. */
export function sameResult(random: Random, args: { n: number; differ?: boolean }): Recordings {
  const result = text(random, Math.floor(args.n / 3))
  const changed = random.int(0, result.length - 1)
  const other =
    result.slice(0, changed) + otherLetter(result.slice(changed, changed + 1)) + result.slice(changed + 1)
  const record = (wanted: string): string => {
    let keys = '#'.repeat(random.int(0, 3))
    for (const letter of wanted) {
      if (random.int(0, 2) === 0) {
        const detour = random.int(1, 3)
        keys += text(random, detour) + '#'.repeat(detour)
      }
      keys += letter
    }
    return keys
  }
  return { first: record(result), second: record(args.differ ? other : result) }
}

/** Letters and then as many backspaces; the other typist removes each letter at once. */
export function takenBack(random: Random, args: { n: number }): Recordings {
  const half = Math.floor(args.n / 2)
  const second = Array.from({ length: half }, () => `${random.pick(letters)}#`).join('')
  return { first: text(random, half) + '#'.repeat(half), second }
}

export function validate(input: Recordings): true | string {
  for (const [name, keys] of Object.entries(input)) {
    if (keys.length > 800_000) return `${name} has more than 800000 keys`
    if (!/^[a-z#]*$/.test(keys)) return `${name} has other keys than a to z and #`
  }
  return true
}
