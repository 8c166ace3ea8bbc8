import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of chance that gives the same in every run. */
export interface Dice {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  /** One of some, of which there is one at least. */
  pick<T>(items: readonly T[]): T
}

export function diceFrom(seed: number): Dice {
  const source = xoroshiro128plus(seed)
  const int = (min: number, max: number): number => uniformInt(source, min, max)
  return {
    int,
    pick: (items) => {
      const [item] = items.slice(int(0, items.length - 1))
      if (item === undefined) throw new RangeError('there is nothing to pick from')
      return item
    },
  }
}
