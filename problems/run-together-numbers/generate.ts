interface Tour {
  digits: string
}

/** n digits by chance, from `lowest` (1 by default) to 9. */
export function random(random: Random, args: { n: number; lowest?: number }): Tour {
  return { digits: Array.from({ length: args.n }, () => random.int(args.lowest ?? 1, 9)).join('') }
}

/** The same digit n times. */
export function same(_random: Random, args: { n: number; digit: number }): Tour {
  return { digits: String(args.digit).repeat(args.n) }
}

/** An ascending list, written without separators: `numbers` numbers with gaps of up to `gap`. */
export function street(random: Random, args: { numbers: number; gap: number }): Tour {
  let number = 0
  let digits = ''
  for (let i = 0; i < args.numbers; i++) {
    number += random.int(1, args.gap)
    digits += number
  }
  return { digits: digits.slice(0, 40) }
}

export function validate({ digits }: Tour): true | string {
  if (digits.length < 1 || digits.length > 40) return `there are ${digits.length} digits`
  return /^[0-9]+$/.test(digits) ? true : 'a character is not a digit'
}
