interface Plan {
  bookings: number[][]
}

/** Bookings with a gap between any two, in random order. */
export function scattered(random: Random, args: { n: number }): Plan {
  const room = Math.floor(2_000_000 / args.n)
  const bookings = Array.from({ length: args.n }, (_, i) => {
    const from = -1_000_000 + i * room
    const start = from + random.int(1, Math.floor(room / 2))
    return [start, random.int(start + 1, from + room - 1)]
  })
  return { bookings: random.shuffle(bookings) }
}

/** Bookings of random length, anywhere within `span` minutes around the opening. */
export function crowded(random: Random, args: { n: number; span: number; longest: number }): Plan {
  const bookings = Array.from({ length: args.n }, () => {
    const start = random.int(-args.span / 2, args.span / 2)
    return [start, start + random.int(1, args.longest)]
  })
  return { bookings }
}

/** Each booking lies within the one after it. */
export function nested(_random: Random, args: { n: number }): Plan {
  return { bookings: Array.from({ length: args.n }, (_, i) => [-1 - i, 1 + i]) }
}

export function validate(input: Plan): true | string {
  const { bookings } = input
  if (bookings.length > 50_000) return 'there are more than 50000 bookings'
  for (const booking of bookings) {
    const [start, end] = booking
    if (booking.length !== 2 || start === undefined || end === undefined) return `[${booking}] is not a pair`
    if (start >= end) return `[${booking}] does not end after its start`
    if (start < -1_000_000 || end > 1_000_000) return `[${booking}] is outside -1000000..1000000`
  }
  return true
}
