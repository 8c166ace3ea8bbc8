type Call =
  | [method: 'setPrice', article: string, day: number, price: number]
  | [method: 'withdraw' | 'priceOn', article: string, day: number]

interface Input {
  new: []
  calls: Call[]
}

const most = 1_000_000_000

/** Changes and questions by chance; the smaller `step`, the more changes of one day. */
export function shop(random: Random, args: { calls: number; articles: number; step: number }): Input {
  const today = new Map<string, number>()
  const calls: Call[] = []
  for (let i = 0; i < args.calls; i++) {
    const article = `a${random.int(1, args.articles)}`
    const day = (today.get(article) ?? 0) + random.int(0, args.step)
    const kind = random.int(0, 9)
    if (kind < 5) calls.push(['priceOn', article, random.int(0, day + 3)])
    else if (kind < 6) calls.push(['withdraw', article, day])
    else calls.push(['setPrice', article, day, random.int(0, 99)])
    if (kind >= 5) today.set(article, day)
  }
  return { new: [], calls }
}

/** Only one article: all changes, then as many questions, for days of one half of the time or for any day. */
export function oneArticle(random: Random, args: { n: number; asked?: 'early' | 'late' }): Input {
  const calls: Call[] = []
  let day = 0
  for (let i = 0; i < args.n; i++) {
    day += random.int(1, 24_000)
    calls.push(['setPrice', 'bread', day, random.int(0, most)])
  }
  const middle = Math.floor(day / 2)
  const from = args.asked === 'late' ? middle : 0
  const to = args.asked === 'early' ? middle : day
  for (let i = 0; i < args.n; i++) calls.push(['priceOn', 'bread', random.int(from, to)])
  return { new: [], calls }
}

/** Each of many articles is changed once, then all are asked for, mostly long after. */
export function manyArticles(random: Random, args: { n: number }): Input {
  const articles = random.shuffle(Array.from({ length: args.n }, (_, i) => `article${i}`))
  const calls: Call[] = articles.map((article) => [
    'setPrice',
    article,
    random.int(0, 1000),
    random.int(0, most),
  ])
  for (const article of random.shuffle(articles)) calls.push(['priceOn', article, random.int(500, most)])
  return { new: [], calls }
}

export function validate({ calls }: Input): true | string {
  if (calls.length > 80_000) return `there are ${calls.length} calls`
  const today = new Map<string, number>()
  for (const [index, [method, article, day, price = 0]] of calls.entries()) {
    if (!/^[a-z0-9]{1,20}$/.test(article)) return `calls[${index}]: '${article}' is no article`
    if (day < 0 || day > most) return `calls[${index}]: the day ${day} is out of range`
    if (price < 0 || price > most) return `calls[${index}]: the price ${price} is out of range`
    if (method === 'priceOn') continue
    if (day < (today.get(article) ?? 0)) return `calls[${index}]: the day ${day} is before an earlier change`
    today.set(article, day)
  }
  return true
}
