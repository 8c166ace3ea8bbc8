const methods = ['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE']
const parts = ['orders', 'carts', 'users', 'items', 'Items', 'search', 'stock', 'img']
const statuses = [200, 200, 200, 201, 204, 301, 404, 499, 500, 502, 503]

function clock(seconds: number): string {
  const two = (value: number) => String(value % 60).padStart(2, '0')
  return `${String(Math.floor(seconds / 3600) % 24).padStart(2, '0')}:${two(Math.floor(seconds / 60))}:${two(seconds)}`
}

/** Requests to some endpoints, `damaged` per cent of the lines being cut off or having too many fields. */
export function traffic(random: Random, args: { lines: number; endpoints: number; damaged: number }): string {
  const endpoints: string[] = []
  for (let i = 0; i < args.endpoints; i++) {
    const path = `/${random.pick(parts)}${random.int(0, 1) === 0 ? '' : random.pick(['/', '-', '_', '/x/'])}${random.int(0, 99)}`
    endpoints.push(`${random.pick(methods)} ${path}`)
  }
  let text = ''
  let seconds = random.int(0, 86_399)
  for (let i = 0; i < args.lines; i++) {
    seconds += random.int(0, 2)
    const query = random.int(0, 3) === 0 ? random.pick(['?', '?page=2', '?q=a?b', '?a=/b']) : ''
    const start = `${clock(seconds)} ${random.pick(endpoints)}${query}`
    const end = ` ${random.pick(statuses)} ${random.int(0, 900)}`
    if (random.int(0, 99) < args.damaged) text += random.int(0, 1) === 0 ? `${start}\n` : `${start}${end} -\n`
    else text += `${start}${end}\n`
  }
  return text
}

/** Every endpoint once, then those that came last once more. */
export function distinct(random: Random, args: { endpoints: number }): string {
  const ids = random.shuffle(Array.from({ length: args.endpoints }, (_, i) => i))
  const half = ids.slice(Math.floor(args.endpoints / 2))
  let text = ''
  for (const id of [...ids, ...half])
    text += `07:00:00 GET /p${id} ${random.pick(statuses)} ${random.int(0, 99)}\n`
  return text
}

export function validate(input: string): true | string {
  if (input === '') return true
  const lines = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n')
  if (lines.length > 60_000) return `there are ${lines.length} lines`
  for (const [index, line] of lines.entries()) {
    const at = `line ${index + 1}`
    if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(line) || line.length > 200)
      return `${at} is empty, too long, or has spaces or characters that are not allowed`
    const fields = line.split(' ')
    if (fields.length !== 5) continue
    if (!/^\d\d:[0-5]\d:[0-5]\d [A-Z]{1,10} \/\S* [1-5]\d\d (0|[1-9]\d*)$/.test(line))
      return `${at} is not sound`
    if (Number(fields[4]) > 1_000_000_000) return `${at}: ${fields[4]} ms is too long`
  }
  return true
}
