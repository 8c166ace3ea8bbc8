const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The name of an actor: a number in letters. */
function nameOf(actor: number): string {
  let name = ''
  for (let rest = actor; rest >= 0; rest = Math.floor(rest / 26) - 1) name += letters[rest % 26]
  return name
}

const toText = (scenes: readonly (readonly number[])[]): string =>
  `${scenes.length}\n${scenes.map((actors) => `${[actors.length, ...actors.map(nameOf)].join(' ')}\n`).join('')}`

/** Scenes with 0 to `most` actors each; an actor plays only within so many scenes of each other. */
export function random(random: Random, args: { n: number; most: number; near: number }): string {
  const names = random.shuffle(Array.from({ length: args.n + args.most }, (_, i) => i))
  const scenes = Array.from({ length: args.n }, (_, scene) => {
    const from = Math.max(0, scene - random.int(0, args.near))
    const actors = Array.from({ length: random.int(0, args.most) }, () => random.int(from, scene))
    return [...new Set(actors)].map((actor) => names[actor] ?? 0)
  })
  return toText(scenes)
}

/** Pairs of scenes around a middle share an actor each, so that all are one block. */
export function nested(random: Random, args: { n: number }): string {
  const half = random.shuffle(Array.from({ length: args.n >> 1 }, (_, i) => i))
  const scenes = [...half, ...[...half].reverse()].map((actor) => [actor])
  while (scenes.length < args.n) scenes.push([])
  return toText(scenes)
}

/** No two scenes share an actor. */
export function apart(random: Random, args: { n: number }): string {
  return toText(random.shuffle(Array.from({ length: args.n }, (_, i) => i)).map((actor) => [actor]))
}

export function validate(input: string): true | string {
  const [head = '', ...lines] = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n')
  if (!/^[1-9]\d{0,4}$/.test(head) || Number(head) > 30_000) return `the first line is '${head}'`
  if (lines.length !== Number(head)) return `there are ${lines.length} scenes, not ${head}`
  let all = 0
  for (const [scene, line] of lines.entries()) {
    if (!/^(0|[1-9]\d{0,2})( [a-z]{1,12})*$/.test(line)) return `scene ${scene + 1} is '${line}'`
    const [k, ...names] = line.split(' ')
    if (names.length !== Number(k) || names.length > 100)
      return `scene ${scene + 1} has ${names.length} names`
    if (new Set(names).size !== names.length) return `scene ${scene + 1} has a name twice`
    all += names.length
  }
  return all <= 120_000 ? true : `there are ${all} names`
}
