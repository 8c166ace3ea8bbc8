interface Street {
  left: number[]
  right: number[]
  crossing: number
}

/** n blocks by chance; a crossing takes 50 seconds where nothing else is said. */
export function random(random: Random, args: { n: number; crossing?: number }): Street {
  const side = () => Array.from({ length: args.n }, () => random.int(0, 100))
  return { left: side(), right: side(), crossing: args.crossing ?? 50 }
}

/** n blocks where the shade changes sides every `length` blocks or so, with a block of sun in it now and then. */
export function shades(random: Random, args: { n: number; length: number }): Street {
  const street: Street = { left: [], right: [], crossing: 3000 }
  let shadeOnLeft = random.int(0, 1) === 0
  for (let i = 0; i < args.n; i++) {
    if (random.int(1, args.length) === 1) shadeOnLeft = !shadeOnLeft
    const inShade = random.int(0, 9) === 0 ? random.int(0, 10_000) : random.int(0, 500)
    const inSun = random.int(500, 2000)
    street.left.push(shadeOnLeft ? inShade : inSun)
    street.right.push(shadeOnLeft ? inSun : inShade)
  }
  return street
}

export function validate({ left, right, crossing }: Street): true | string {
  if (left.length > 100_000) return `there are ${left.length} blocks, more than 100000`
  if (right.length !== left.length) return `the sides have ${left.length} and ${right.length} blocks`
  const wrong = [...left, ...right].find((seconds) => seconds < 0 || seconds > 10_000)
  if (wrong !== undefined) return `${wrong} seconds is not between 0 and 10000`
  return crossing >= 0 && crossing <= 1_000_000_000 ? true : `a crossing takes ${crossing} seconds`
}
