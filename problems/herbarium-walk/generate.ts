interface Trip {
  plants: number[]
  wanted: number[]
}

function flora(random: Random, count: number, species: number): number[] {
  return Array.from({ length: count }, () => random.int(1, species))
}

/** Wishes from the same species as the plants. */
export function trail(random: Random, args: { n: number; species: number; wishes: number }): Trip {
  return { plants: flora(random, args.n, args.species), wanted: flora(random, args.wishes, args.species) }
}

/** As many wishes as half of the plants, all of which can be met, of so many species. */
export function halfOfAll(random: Random, args: { n: number; species: number }): Trip {
  const plants = flora(random, args.n, args.species)
  return { plants, wanted: random.shuffle(plants).slice(0, Math.ceil(args.n / 2)) }
}

/** Each of many species is wanted once, so that even the shortest part is long. */
export function manySpecies(random: Random, args: { n: number }): Trip {
  const species = Math.ceil(args.n / 20)
  const wanted = random.shuffle(Array.from({ length: species }, (_, i) => i + 1))
  return { plants: [...wanted, ...flora(random, args.n - species, species)], wanted }
}

/** One wanted plant at each end of the trail, and one wish too many unless `enough`. */
export function bothEnds(random: Random, args: { n: number; enough: boolean }): Trip {
  const plants = flora(random, args.n, 9)
  plants[0] = 1_000_000_000
  plants[args.n - 1] = 0
  return { plants, wanted: args.enough ? [0, 1_000_000_000] : [0, 1_000_000_000, 0] }
}

export function validate({ plants, wanted }: Trip): true | string {
  if (plants.length < 1 || plants.length > 60_000) return `there are ${plants.length} plants`
  if (wanted.length < 1 || wanted.length > 60_000) return `there are ${wanted.length} wishes`
  const wrong = [...plants, ...wanted].find((species) => species < 0 || species > 1_000_000_000)
  return wrong === undefined ? true : `the species ${wrong} is outside 0..1000000000`
}
