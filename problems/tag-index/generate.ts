type Call = [method: 'add' | 'remove' | 'count' | 'startingWith', text: string]

interface Input {
  new: []
  calls: Call[]
}

function word(random: Random, letters: number, length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += String.fromCharCode(97 + random.int(0, letters - 1))
  return text
}

/** All four methods; tags have 1 to `length` of the first `letters` letters of the alphabet. */
export function mixed(random: Random, args: { calls: number; letters: number; length: number }): Input {
  const calls: Call[] = []
  const added: string[] = []
  while (calls.length < args.calls) {
    const tag = word(random, args.letters, random.int(1, args.length))
    const known = added.length > 0 && random.int(0, 1) === 0 ? random.pick(added) : tag
    const kind = random.int(0, 9)
    if (kind < 4) {
      added.push(tag)
      calls.push(['add', tag])
    } else if (kind < 6) calls.push(['remove', random.int(0, 4) === 0 ? known.slice(0, 2) : known])
    else if (kind < 7) calls.push(['count', known])
    else calls.push(['startingWith', known.slice(0, random.int(0, known.length))])
  }
  return { new: [], calls }
}

/** Adds all tags first; then asks for prefixes, and takes a tag back from time to time. */
export function typing(random: Random, args: { tags: number }): Input {
  const tags = Array.from({ length: args.tags }, () => word(random, 5, random.int(5, 8)))
  const calls: Call[] = tags.map((tag) => ['add', tag])
  for (let i = 0; i < args.tags * 1.5; i++) {
    const tag = random.pick(tags)
    calls.push(
      random.int(0, 99) === 0 ? ['remove', tag] : ['startingWith', tag.slice(0, random.int(1, tag.length))],
    )
  }
  return { new: [], calls }
}

export function validate(input: Input): true | string {
  if (input.calls.length > 80_000) return `there are ${input.calls.length} calls`
  let letters = 0
  for (const [index, [method, text]] of input.calls.entries()) {
    letters += text.length
    if (!/^[a-z]{0,50}$/.test(text)) return `calls[${index}]: ${JSON.stringify(text)} is not 0 to 50 letters`
    if (text === '' && method !== 'startingWith') return `calls[${index}]: the tag is empty`
  }
  return letters <= 500_000 || `there are ${letters} letters`
}
