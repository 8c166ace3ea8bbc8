const names = ['docs', 'src', 'a', 'b', 'x1', 'Music', 'music', '...', '.git', 'old_2024', 'to-do', 'v1.2']

/** Names down to a folder, followed as the shell does. */
function follow(folder: readonly string[], path: string): string[] {
  const result = path.startsWith('/') ? [] : [...folder]
  for (const part of path.split('/')) {
    if (part === '..') result.pop()
    else if (part !== '' && part !== '.') result.push(part)
  }
  return result
}

const lengthOf = (folder: readonly string[]): number => Math.max(1, folder.join('/').length + 1)

function toText(commands: readonly string[]): string {
  return `${[String(commands.length), ...commands].join('\n')}\n`
}

function anyPath(random: Random): string {
  const parts = Array.from({ length: random.int(1, 4) }, () =>
    random.pick(['..', '..', '.', '', random.pick(names), random.pick(names), random.pick(names)]),
  )
  return `${random.pick(['', '', '', '/'])}${parts.join('/')}` || '/'
}

/** A session by chance; of a hundred commands, `questions` are where and `marks` are mark or back. */
export function session(random: Random, args: { n: number; questions: number; marks: number }): string {
  let folder: string[] = []
  const marked: string[][] = []
  const commands: string[] = []
  while (commands.length < args.n) {
    const kind = random.int(1, 100)
    const path = anyPath(random)
    if (kind <= args.questions) commands.push('where')
    else if (kind <= args.questions + args.marks) {
      const back = random.int(0, 1) === 0
      commands.push(back ? 'back' : 'mark')
      if (back) folder = marked.pop() ?? folder
      else marked.push(folder)
    } else if (lengthOf(follow(folder, path)) <= 200) {
      commands.push(`cd ${path}`)
      folder = follow(folder, path)
    }
  }
  return toText(commands)
}

/** Every second command asks; the others go up and down without a path from the root. */
export function wandering(random: Random, args: { n: number }): string {
  const commands = ['cd /start/of/it']
  while (commands.length < args.n) {
    const name = random.pick(names)
    commands.push(`cd ${random.pick([`../${name}`, `${name}/../../${name}`, `./${name}/..`])}`, 'where')
  }
  return toText(commands.slice(0, args.n))
}

/** All marks first, then as many times back and where. */
export function marksFirst(random: Random, args: { n: number }): string {
  const third = Math.floor(args.n / 4)
  const commands: string[] = []
  for (let i = 0; i < third; i++) commands.push(`cd /${random.pick(names)}/${i}`, 'mark')
  for (let i = 0; i < third; i++) commands.push('back', 'where')
  return toText(commands)
}

export function validate(input: string): true | string {
  const [first = '', ...lines] = input.split('\n')
  if (lines.pop() !== '') return 'the last line has no line feed'
  if (!/^[1-9]\d{0,4}$/.test(first) || Number(first) > 60_000) return `the first line is '${first}'`
  if (lines.length !== Number(first)) return `there are ${lines.length} commands, not ${first}`
  let folder: string[] = []
  const marked: string[][] = []
  for (const line of lines) {
    const path = /^cd ([\w./-]{1,100})$/.exec(line)?.[1]
    if (path !== undefined) folder = follow(folder, path)
    else if (line === 'mark') marked.push(folder)
    else if (line === 'back') folder = marked.pop() ?? folder
    else if (line !== 'where') return `'${line}' is no command`
    if (lengthOf(folder) > 200) return `after '${line}' the folder is longer than 200 characters`
  }
  return true
}
