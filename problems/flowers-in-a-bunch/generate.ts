interface Shop {
  prices: number[]
  stems: number
  total: number
}

/** Kinds by chance, with prices from 1 to `dearest`, which may repeat. */
export function shop(
  random: Random,
  {
    kinds = 25,
    stems = 20,
    total,
    dearest = 60,
  }: {
    kinds?: number
    stems?: number
    total: number
    dearest?: number
  },
): Shop {
  return { prices: Array.from({ length: kinds }, () => random.int(1, dearest)), stems, total }
}

/** All kinds cost the same, so that each bunch of the right size counts. */
export function samePrice(_random: Random, args: { kinds: number; stems: number; price: number }): Shop {
  const { kinds, stems, price } = args
  return { prices: new Array<number>(kinds).fill(price), stems, total: stems * price }
}

export function validate({ prices, stems, total }: Shop): true | string {
  if (prices.length < 1 || prices.length > 25) return `there are ${prices.length} kinds, not 1 to 25`
  const price = prices.find((value) => value < 1 || value > 1000)
  if (price !== undefined) return `the price ${price} is not from 1 to 1000`
  if (stems < 1 || stems > 20) return `there are ${stems} stems, not 1 to 20`
  return total >= 1 && total <= 600 ? true : `the total ${total} is not from 1 to 600`
}
