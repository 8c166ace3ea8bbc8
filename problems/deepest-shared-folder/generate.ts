interface Input {
  paths: string[]
}

const names = [
  'src',
  'lib',
  'data',
  'data2',
  'home',
  'photos',
  'Photos',
  'v1.2',
  'old',
  'a',
  'b',
  'tmp_1',
  'x-y',
]

/** A path below `start`, with up to `depth` folders by chance and a file. */
function below(random: Random, start: string, depth: number): string {
  let path = start
  for (let left = random.int(0, depth); left > 0; left--) path += `/${random.pick(names)}`
  return `${path}/${random.pick(['readme.txt', 'data', 'a', 'index'])}`
}

/** `shared` folders that all files are in, and up to `depth` by chance below. */
export function random(random: Random, args: { n: number; shared: number; depth: number }): Input {
  const start = Array.from({ length: args.shared }, () => `/${random.pick(names)}`).join('')
  return { paths: Array.from({ length: args.n }, () => below(random, start, args.depth)) }
}

/** Long paths that differ in the last folder only; one of them, late in the list, leaves sooner. */
export function alike(random: Random, args: { n: number }): Input {
  const folders = Array.from({ length: 70 }, () => random.pick(['a', 'b', 'ab', 'ba', 'bab']))
  const paths = Array.from({ length: args.n }, (_, i) => `/${folders.join('/')}/f${i}/same.txt`)
  const leave = random.int(30, 60)
  const at = args.n - 1 - random.int(0, Math.floor(args.n / 10))
  paths[at] =
    `/${[...folders.slice(0, leave), `${folders[leave] ?? ''}x`, ...folders.slice(leave + 1)].join('/')}/same.txt`
  return { paths }
}

/** The same path over and over. */
export function copies(random: Random, args: { n: number; folders: number }): Input {
  const path = `${Array.from({ length: args.folders }, () => `/${random.pick(names)}`).join('')}/file`
  return { paths: new Array<string>(args.n).fill(path) }
}

export function validate(input: Input): true | string {
  const { paths } = input
  if (paths.length < 1 || paths.length > 1000) return `there are ${paths.length} paths`
  const wrong = paths.find((path) => path.length > 400 || !/^(\/[A-Za-z0-9._-]+)+$/.test(path))
  return wrong === undefined ? true : `'${wrong}' is too long or no path`
}
