import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve('src')

/**
 * What each part of src/ may know of the others: arrows run one way, cli -> round, check, insight -> evaluate ->
 * judge, bank, history -> errors, model. `type` marks what may be known by its types alone.
 */
const knows: { readonly [part: string]: readonly string[] } = {
  'launch.ts': ['main.ts'],
  'main.ts': [
    'cli',
    'round',
    'check',
    'insight',
    'evaluate',
    'judge',
    'bank',
    'history',
    'errors.ts',
    'model',
  ],
  cli: ['round', 'check', 'insight', 'evaluate', 'judge', 'bank', 'history', 'errors.ts', 'model'],
  round: ['evaluate', 'type judge', 'bank', 'history', 'errors.ts', 'model'],
  // It looks for the workspaces that rounds have left.
  check: ['round', 'evaluate', 'judge', 'bank', 'errors.ts', 'model'],
  insight: ['type history', 'errors.ts', 'model'],
  evaluate: ['judge', 'bank', 'history', 'errors.ts', 'model'],
  judge: ['errors.ts', 'model'],
  bank: ['errors.ts', 'model'],
  history: ['errors.ts', 'model'],
  model: ['errors.ts'],
  'errors.ts': [],
}

/** Packages that only cli/ and main.ts may know. */
const terminalPackages = /^(chalk|commander|inquirer|@inquirer\/.*|ora)$/

/** Mentions that belong into main.ts; the harness is the program inside the sandbox. */
const machine = /\bprocess\.(env|argv|stdin|stdout|stderr|exit)\b|\bDate\.now\b/g
const killing = /\bprocess\.kill\b/g

interface SourceFile {
  /** Path within src/, with slashes. */
  readonly path: string
  /** Its first part: a folder, or the file itself. */
  readonly part: string
  /** Its text; comments are blank, and every line stays where it is. */
  readonly code: string
}

const sources: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.split(sep).join('/')
    return {
      path,
      part: path.split('/')[0] ?? path,
      code: withoutComments(readFileSync(join(root, name), 'utf8')),
    }
  })

function withoutComments(text: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ')
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, blank).replace(/(^|\s)\/\/ .*$/gm, blank)
}

/** Every place that a pattern has in a file, as `src/path:line: text`. */
function places(
  { path, code }: SourceFile,
  pattern: RegExp,
): { readonly place: string; readonly match: RegExpMatchArray }[] {
  return [...code.matchAll(pattern)].map((match) => {
    const line = code.slice(0, match.index).split('\n').length
    return { place: `src/${path}:${line}`, match }
  })
}

/** Static imports and re-exports, imports for effect, and imports in expressions and types. */
const statement =
  /\b(?<kind>import type|export type|import|export)\b(?<names>[^'"`;()=]*?)\bfrom\s*'(?<from>[^']+)'/g
const effect = /\bimport\s+'(?<from>[^']+)'/g
const call = /\b(?:import|require)\(\s*'(?<from>[^']+)'/g

interface Import {
  readonly place: string
  readonly from: string
  readonly typeOnly: boolean
}

function importsOf(source: SourceFile): Import[] {
  return [statement, effect, call].flatMap((pattern) =>
    places(source, pattern).map(({ place, match }) => {
      const { kind = '', names = '', from = '' } = match.groups ?? {}
      const each = names
        .replace(/[{}]/g, '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
      return {
        place,
        from,
        typeOnly:
          kind.endsWith('type') || (each.length > 0 && each.every((name) => name.startsWith('type '))),
      }
    }),
  )
}

/** The part of src/ that an import leads to; undefined for a package. */
function partOf(source: SourceFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined
  return relative(root, resolve(root, dirname(source.path), from)).split(sep)[0]
}

it('every import leads down', () => {
  const against = sources.flatMap((source) =>
    importsOf(source).flatMap(({ place, from, typeOnly }) => {
      const part = partOf(source, from)
      if (part === undefined || part === source.part) return []
      const may = knows[source.part] ?? []
      if (may.includes(part) || (typeOnly && may.includes(`type ${part}`))) return []
      return [`${place}: ${source.part} may not know ${part} (${from})`]
    }),
  )
  expect(against).toEqual([])
})

it('every part is listed, and imports are found', () => {
  expect([...new Set(sources.map(({ part }) => part))].sort()).toEqual(Object.keys(knows).sort())
  // A line that plainly ends an import is one that was found.
  const lost = sources.filter((source) => {
    const plain = source.code.match(/^(import\b.*|\} )from '[^']+'$/gm) ?? []
    return plain.length > importsOf(source).length
  })
  expect(lost.map(({ path }) => path)).toEqual([])
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length)
})

it('only cli/ and main.ts know a terminal', () => {
  const against = sources
    .filter(({ part }) => part !== 'cli' && part !== 'main.ts')
    .flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => terminalPackages.test(from))
        .map(({ place, from }) => `${place}: ${from}`),
    )
  expect(against).toEqual([])
})

it('only main.ts and its launcher read the process and the clock', () => {
  const against = sources
    .filter(({ path }) => !['main.ts', 'launch.ts'].includes(path) && !path.startsWith('judge/harness/'))
    .flatMap((source) => places(source, machine).map(({ place, match }) => `${place}: ${match[0]}`))
  expect(against).toEqual([])
})

it('only the judge kills processes', () => {
  const against = sources
    .filter(({ path, part }) => part !== 'judge' && path !== 'main.ts')
    .flatMap((source) => places(source, killing).map(({ place, match }) => `${place}: ${match[0]}`))
  expect(against).toEqual([])
})
