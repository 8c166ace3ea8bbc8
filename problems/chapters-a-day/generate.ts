interface Book {
  pages: number[]
  days: number
}

export function novel(random: Random, args: { n: number; days?: number; longest?: number }): Book {
  const longest = args.longest ?? 10_000
  return { pages: Array.from({ length: args.n }, () => random.int(1, longest)), days: args.days ?? 7 }
}

/** Short chapters, with one in twenty more than ten times as long. */
export function uneven(random: Random, args: { n: number; days: number }): Book {
  const pages = Array.from({ length: args.n }, () => {
    return random.int(1, 20) === 1 ? random.int(400, 500) : random.int(10, 30)
  })
  return { pages, days: args.days }
}

/** Every chapter as long as allowed. */
export function longest(_random: Random, args: { n: number; days: number }): Book {
  return { pages: new Array<number>(args.n).fill(10_000), days: args.days }
}

export function validate(input: Book): true | string {
  const { pages, days } = input
  if (pages.length < 1 || pages.length > 50_000) return 'the number of chapters is outside 1..50000'
  const wrong = pages.find((count) => count < 1 || count > 10_000)
  if (wrong !== undefined) return `a chapter of ${wrong} pages is outside 1..10000`
  return days >= 1 && days <= 100_000 ? true : 'the number of days is outside 1..100000'
}
