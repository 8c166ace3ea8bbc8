type Call = [method: 'write', path: string, size: number] | [method: 'size' | 'list' | 'remove', path: string]

interface Input {
  new: []
  calls: Call[]
}

/** Calls by chance on paths of few names, so that files, folders and gaps meet. */
export function mixed(random: Random, args: { calls: number; names: number; depth: number }): Input {
  const path = () => {
    const length = random.int(0, 19) === 0 ? 0 : random.int(1, args.depth)
    return length === 0 ? '/' : Array.from({ length }, () => `/n${random.int(1, args.names)}`).join('')
  }
  const calls = Array.from({ length: args.calls }, (): Call => {
    const method = random.pick(['write', 'write', 'write', 'size', 'size', 'list', 'list', 'remove'] as const)
    return method === 'write' ? [method, path(), random.int(1, 99)] : [method, path()]
  })
  return { new: [], calls }
}

/** Users with some folders each; then the sizes of all upper folders are asked for, while few files change. */
export function deepUsers(random: Random, { files }: { files: number }): Input {
  const calls: Call[] = []
  const user = () => `/home/u${random.int(1, 12)}`
  for (let i = 0; i < files; i++)
    calls.push(['write', `${user()}/d${random.int(1, 30)}/f${i}`, random.int(1, 10_000)])
  for (let i = 0; i < files; i++) {
    calls.push(['size', random.int(0, 2) > 0 ? random.pick(['/', '/home']) : user()])
    if (i % 10 === 0) calls.push(['write', `${user()}/d${random.int(1, 30)}/f${i}`, random.int(1, 10_000)])
    if (i % 50 === 0) calls.push(['list', user()])
    if (i % 300 === 0) calls.push(['remove', `${user()}/d${random.int(1, 30)}`])
  }
  return { new: [], calls }
}

export function validate({ calls }: Input): true | string {
  if (calls.length > 60_000) return `there are ${calls.length} calls`
  for (const [index, [, path, size = 1]] of calls.entries()) {
    if (!/^(\/|(\/[a-z0-9]{1,12}){1,12})$/.test(path)) return `calls[${index}]: the path is ${path}`
    if (size < 1 || size > 10_000) return `calls[${index}]: the size is ${size}`
  }
  return true
}
