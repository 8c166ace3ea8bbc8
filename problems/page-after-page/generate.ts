type Call =
  | [method: 'add', id: number, price: number]
  | [method: 'remove', id: number]
  | [method: 'page', after: number, size: number]

interface Input {
  new: []
  calls: Call[]
}

interface MixedArgs {
  calls: number
  /** Offers cost 1 to so much. */
  prices: number
  size: number
}

/** Offers come and go by chance; pages begin anywhere. */
export function mixed(random: Random, { calls: count, prices, size }: MixedArgs): Input {
  const ids = random.shuffle(Array.from({ length: count }, (_, i) => i + 1))
  const added: number[] = []
  const calls: Call[] = []
  for (const id of ids) {
    const chance = added.length === 0 ? 0 : random.int(0, 9)
    if (chance < 4) {
      calls.push(['add', id, random.int(1, prices)])
      added.push(id)
    } else if (chance < 6) calls.push(['remove', random.int(0, 9) === 0 ? id : random.pick(added)])
    else calls.push(['page', random.int(0, 4) === 0 ? 0 : random.pick(added), random.int(1, size)])
  }
  return { new: [], calls }
}

/** Offers come in, nearly from the cheapest to the dearest; then even more small pages are asked for, mostly of the dearest. */
export function leafing(random: Random, { offers }: { offers: number }): Input {
  const ids = random.shuffle(Array.from({ length: offers }, (_, i) => 1_000_000_000 - i))
  const calls = ids.map((id, i): Call => ['add', id, i + random.int(1, 20)])
  const dear = ids.slice(Math.floor(offers * 0.98))
  for (let i = 0; i < 1.2 * offers; i++)
    if (random.int(0, 19) === 0) calls.push(['remove', random.pick(ids)])
    else calls.push(['page', random.pick(random.int(0, 9) === 0 ? ids : dear), random.int(1, 3)])
  return { new: [], calls }
}

/** All offers have one of two prices, half of them go, and the list is read to its end. */
export function crowded(random: Random, { offers, size }: { offers: number; size: number }): Input {
  const ids = Array.from({ length: offers }, (_, i) => i + 1)
  const dear = new Set(random.shuffle(ids).slice(0, Math.floor(offers / 2)))
  const calls = random.shuffle(ids).map((id): Call => ['add', id, dear.has(id) ? 20 : 10])
  const order = [...ids.filter((id) => !dear.has(id)), ...ids.filter((id) => dear.has(id))]
  const gone = new Set(random.shuffle(ids).slice(0, Math.floor(offers / 2)))
  for (const id of gone) calls.push(['remove', id])
  const left = order.filter((id) => !gone.has(id))
  for (let i = 0, after = 0; i < left.length; i += size, after = left[i - 1] ?? after)
    calls.push(['page', after, size])
  return { new: [], calls }
}

export function validate({ calls }: Input): true | string {
  if (calls.length > 100_000) return `there are ${calls.length} calls`
  const added = new Set<number>()
  for (const [index, call] of calls.entries()) {
    const [method, id] = call
    const isKnown = added.has(id) || (method === 'page' && id === 0)
    if (!isKnown && (id < 1 || id > 1_000_000_000)) return `calls[${index}]: the id is ${id}`
    if (method === 'page' && !isKnown) return `calls[${index}]: ${id} was never added`
    if (method === 'page' && (call[2] < 1 || call[2] > 100)) return `calls[${index}]: the size is ${call[2]}`
    if (method !== 'add') continue
    if (isKnown) return `calls[${index}]: ${id} is added twice`
    if (call[2] < 1 || call[2] > 1_000_000_000) return `calls[${index}]: the price is ${call[2]}`
    added.add(id)
  }
  return added.size <= 45_000 || `there are ${added.size} offers`
}
