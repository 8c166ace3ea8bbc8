import { dirname, isAbsolute, join, resolve } from 'node:path'
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { didYouMean } from '../bank/near-miss.ts'
import type { Command } from '../judge/isolation/isolation.ts'
import { type ConfiguredRow, placeholders } from '../judge/languages/configured.ts'
import { createLanguages } from '../judge/languages/languages.ts'
import { splitCommand } from './command-words.ts'

const keys = [
  ...['id', 'name', 'extensions', 'run', 'compile', 'version', 'install', 'folders', 'comment'],
  ...['floorMs', 'slowdown'],
]

/** Tells a fault at an offset of the text. */
export type Tell = (offset: number | undefined, message: string, key?: string) => void

/** Where settings are read: the file, its folder, and the person's home. All absolute. */
export interface Place {
  readonly file: string
  readonly folder: string
  readonly home: string
}

/** The languages of a file of settings; those with a fault, which is told, are left out. */
export function readLanguages(list: unknown, place: Place, tell: Tell): ConfiguredRow[] {
  if (!isSeq<Node>(list)) {
    tell(offsetOf(list), 'must be a list of languages', 'languages')
    return []
  }
  // Names that are taken, and by whom: the languages that prep has, then those above in the list.
  const taken = new Map<string, string>()
  for (const { id, name, extensions } of createLanguages({ path: '', node: '' }).all)
    for (const word of [id, ...extensions]) taken.set(word, `${name}, which prep has`)
  return list.items.flatMap((item, index) => {
    const key = `languages[${index}]`
    if (!isMap<Node, Node>(item)) {
      tell(offsetOf(item), 'must hold keys and values: id, extensions, run', key)
      return []
    }
    let sound = true
    const row = readRow(item, place, (offset, message, name) => {
      sound = false
      tell(offset, message, name === undefined ? key : `${key}.${name}`)
    })
    for (const word of row ? [row.id, ...row.extensions] : []) {
      const owner = taken.get(word) ?? taken.get(`.${word}`)
      if (owner !== undefined) {
        const name = word.startsWith('.') ? 'extensions' : 'id'
        tell(offsetOf(item.get(name, true)), `'${word}' belongs to ${owner}`, `${key}.${name}`)
        sound = false
      }
      taken.set(word, `another language of this file, '${row?.id}'`)
    }
    return row && sound ? [row] : []
  })
}

function readRow(map: YAMLMap<Node, Node>, place: Place, tell: Tell): ConfiguredRow | undefined {
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!keys.includes(name))
      tell(offsetOf(key), `is not a known key (known: ${keys.join(', ')})${didYouMean(name, keys)}`, name)
  }
  const read = fieldsOf(map, place, tell)
  const id = read.text('id', /^[a-z][a-z0-9-]*$/, 'small letters, digits and dashes')
  const [ending, ...endings] = read.texts(
    'extensions',
    /^\.[^./\s]+$/,
    "an ending with its dot, such as '.rb'",
  )
  const compile = read.command('compile')
  const run = read.command('run')
  const version = read.command('version')
  const comment = read.text('comment')
  const floorMs = read.number('floorMs')
  const slowdown = read.number('slowdown')
  for (const key of ['id', 'extensions', 'run']) if (!map.has(key)) tell(offsetOf(map), 'is missing', key)
  if (run) placeholderFaults(compile, run, (message, key) => tell(offsetOf(map.get(key, true)), message, key))
  const name = read.text('name') ?? id
  const install = read.text('install')
  const folders = read.texts('folders', /^~?\//, 'an absolute folder, or one that begins with ~/')
  if (id === undefined || name === undefined || ending === undefined || run === undefined) return undefined
  return {
    id,
    name,
    extensions: [ending.toLowerCase(), ...endings.map((text) => text.toLowerCase())],
    run,
    folders: folders.map((folder) => pathOf(folder, place)),
    remedy: install ?? `Install what it needs, or mend its commands in ${place.file}.`,
    ...(compile && { compile }),
    ...(version && { version }),
    ...(comment !== undefined && { comment }),
    ...(floorMs !== undefined && { floorMs }),
    ...(slowdown !== undefined && { slowdown }),
  }
}

/** Faults of what stands in braces: unknown, missing, or of no use. */
function placeholderFaults(
  compile: Command | undefined,
  run: Command,
  tell: (message: string, key: 'run' | 'compile') => void,
): void {
  const uses = (command: Command, name: string) => command.some((word) => word.includes(`{${name}}`))
  if (compile && !uses(compile, 'file')) tell("must name the source: '{file}'", 'compile')
  if (!compile && !uses(run, 'file')) tell("must name the source: '{file}'", 'run')
  if (!compile && uses(run, 'out')) tell("'{out}' is what 'compile' makes, which is not there", 'run')
  if (compile && !uses(run, 'out') && !uses(run, 'file'))
    tell("must name what is built, '{out}', or the source, '{file}'", 'run')
  if (compile?.[0].includes('{')) tell('must begin with a program', 'compile')
  if (/\{(?!out\})/.test(run[0])) tell("must begin with a program, or with '{out}'", 'run')
}

/** Readers of the values of one language; each tells what is wrong, and gives what is right. */
function fieldsOf(map: YAMLMap<Node, Node>, place: Place, tell: Tell) {
  const accept = (node: unknown, key: string, pattern: RegExp, wanted: string): string[] => {
    const value = isScalar(node) ? node.value : undefined
    if (typeof value === 'string' && value.trim() !== '' && pattern.test(value)) return [value]
    tell(offsetOf(node), `must be ${wanted}`, key)
    return []
  }
  const listOf = (key: string): readonly unknown[] => {
    const node = map.get(key, true)
    return node === undefined ? [] : isSeq(node) ? node.items : [node]
  }
  return {
    text(key: string, pattern = /./, wanted = 'a text'): string | undefined {
      return map.has(key) ? accept(map.get(key, true), key, pattern, wanted)[0] : undefined
    },
    /** One, or a list of them. */
    texts: (key: string, pattern: RegExp, wanted: string): string[] =>
      listOf(key).flatMap((node) => accept(node, key, pattern, wanted)),
    number(key: string): number | undefined {
      const node = map.get(key, true)
      if (node === undefined) return undefined
      if (isScalar(node) && typeof node.value === 'number' && node.value > 0) return node.value
      tell(offsetOf(node), 'must be a number above 0', key)
      return undefined
    },
    /** Words, or a text to part as a shell does. */
    command(key: string): Command | undefined {
      const node = map.get(key, true)
      if (node === undefined) return undefined
      const wanted = "a command: a text, in quotes where it begins with a brace ('{out}'), or a list of words"
      let words = listOf(key).flatMap((word) => accept(word, key, /./, wanted))
      if (isScalar(node)) {
        const split = splitCommand(words[0] ?? '')
        if ('fault' in split) tell(offsetOf(node), split.fault, key)
        words = 'fault' in split ? [] : split.words
      }
      for (const [, name = ''] of words.join(' ').matchAll(/\{([A-Za-z]\w*)\}/g))
        if (!placeholders.some((known) => known === name))
          tell(
            offsetOf(node),
            `knows no '{${name}}' (${placeholders.map((known) => `{${known}}`).join(', ')})`,
            key,
          )
      const [program, ...rest] = words
      if (program === undefined) return undefined
      const path = pathOf(program, place)
      // The folder of a command is shown inside the isolation.
      if (dirname(path) === place.home)
        tell(offsetOf(node), 'may not lie in the home itself: put it into a folder', key)
      return [path, ...rest]
    },
  }
}

/** A path with its home and, where it is relative but more than a name, its folder; other words stay. */
function pathOf(word: string, { folder, home }: Place): string {
  if (word.startsWith('~/')) return join(home, word.slice(2))
  return word.includes('/') && !word.includes('{') && !isAbsolute(word) ? resolve(folder, word) : word
}

const offsetOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
