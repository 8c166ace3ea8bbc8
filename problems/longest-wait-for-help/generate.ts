interface Valley {
  villages: number
  roads: number[][]
  stations: number[]
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)

/** Roads in random order and direction, with the villages renamed by chance. */
function shuffled(random: Random, villages: number, roads: number[][], stations: number[]): Valley {
  const names = random.shuffle(numbers(villages))
  const name = (village = 0) => names[village] ?? 0
  const renamed = roads.map(([a, b, minutes = 1]) =>
    random.int(0, 1) === 0 ? [name(a), name(b), minutes] : [name(b), name(a), minutes],
  )
  return { villages, roads: random.shuffle(renamed), stations: random.shuffle(stations.map(name)) }
}

/** All villages are connected by a random tree of roads and as many roads again; one in `every` has a station. */
export function country(random: Random, args: { n: number; every?: number; cut?: number }): Valley {
  const roads: number[][] = []
  const cut = args.cut ?? 0
  const reached = args.n - cut
  for (let village = 1; village < reached; village++) {
    roads.push([village, random.int(Math.max(0, village - 50), village - 1), random.int(1, 10_000)])
    const other = random.int(0, reached - 2)
    roads.push([village, other === village ? reached - 1 : other, random.int(2_000, 10_000)])
  }
  for (let village = reached + 1; village < args.n; village++)
    roads.push([village, village - 1, random.int(1, 100)])
  const own = roads.filter(([a, b]) => a !== b)
  return shuffled(random, args.n, own, numbers(Math.ceil(reached / (args.every ?? 10))))
}

/** A row of villages a minute apart, with one station at its end, and a direct, slower road to each village. */
export function detours(random: Random, args: { n: number }): Valley {
  const roads = numbers(args.n - 1).map((i) => [i, i + 1, 1])
  for (let village = 2; village < args.n; village++) roads.push([0, village, Math.min(10_000, village + 1)])
  return shuffled(random, args.n, roads, [0])
}

/** A row of villages with stations at both ends and the roads `minutes` long. */
export function row(random: Random, args: { n: number; minutes: number }): Valley {
  const roads = numbers(args.n - 1).map((i) => [i, i + 1, args.minutes])
  return shuffled(random, args.n, roads, [0, args.n - 1])
}

/** A row of villages a minute apart, with one station at its end and the roads listed from the far end. */
export function listedFromFarEnd(_random: Random, args: { n: number }): Valley {
  const roads = numbers(args.n - 1).map((i) => [i, i + 1, 1])
  return { villages: args.n, roads: roads.reverse(), stations: [0] }
}

/**
 * Rows of `length` villages a minute apart, and a direct road from the one station to each village, the quicker the farther along its
 * row the village is: each row is quickest from its end, but is begun everywhere at once.
 */
export function quickerToTheEnd(random: Random, args: { rows: number; length: number }): Valley {
  const { rows, length } = args
  const roads: number[][] = []
  for (let village = 1; village <= rows * length; village++) {
    const toEnd = length - 1 - ((village - 1) % length)
    roads.push([0, village, 2 * toEnd + 1])
    if (toEnd > 0) roads.push([village, village + 1, 1])
  }
  return shuffled(random, rows * length + 1, roads, [0])
}

export function validate(input: Valley): true | string {
  const { villages, roads, stations } = input
  const exists = (village = -1) => village >= 0 && village < villages
  if (villages < 1 || villages > 50_000) return `there are ${villages} villages, not 1 to 50000`
  if (roads.length > 50_000) return `there are ${roads.length} roads, more than 50000`
  for (const road of roads) {
    const [a, b, minutes = 0] = road
    if (road.length !== 3) return `the road [${road}] has not three numbers`
    if (!exists(a) || !exists(b) || a === b) return `the road [${road}] does not join two villages`
    if (minutes < 1 || minutes > 10_000) return `the road [${road}] takes ${minutes} minutes`
  }
  if (stations.length < 1) return 'there is no station'
  if (!stations.every(exists)) return 'a station is in a village that does not exist'
  return new Set(stations).size === stations.length ? true : 'a village is in stations twice'
}
