import stringWidth from 'fast-string-width'
import type { Paint } from '../io.ts'
import { count, oneLine, pad, truncate, wrap } from './fit.ts'

const longestName = 20

/** What `prep doctor` found. */
export interface Diagnosis {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly isolation: {
    readonly name: string
    readonly description: string
    /** What to do for a better one. */
    readonly remedies: readonly string[]
  }
  /** What every program may use, beside the time and memory of its problem. */
  readonly limits: {
    readonly outputKb: number
    readonly answerKb: number
    readonly processes: number
    readonly openFiles: number
    readonly fileKb: number
    readonly stackKb: number
  }
  readonly folders: { readonly data: string; readonly cache: string; readonly config: string }
  readonly banks: readonly { readonly root: string; readonly problems: number }[]
  readonly languages: readonly {
    readonly id: string
    readonly name: string
    readonly extensions: readonly string[]
    /** Whether it comes from the person's settings. */
    readonly configured: boolean
    /** Path of the runtime or compiler; null where none is found. */
    readonly runtime: string | null
    readonly version: string | null
    readonly remedy: string
  }[]
}

const mb = (kb: number): string => `${Math.round(kb / 1024)} MB`

const limitWords = (limits: Diagnosis['limits']): string =>
  [
    `${mb(limits.outputKb)} of output`,
    `${mb(limits.answerKb)} of an answer`,
    `${mb(limits.fileKb)} a file`,
    `${mb(limits.stackKb)} of stack`,
    `${limits.openFiles} open files`,
    `${limits.processes} processes`,
  ].join(', ')

/** The report of `prep doctor`; ends with a newline. */
export function renderDoctor(
  found: Diagnosis,
  { columns, paint }: { columns: number; paint: Paint },
): string {
  const fact = (label: string, text: string): string[] => {
    const [first = '', ...rest] = wrap(text, Math.max(20, columns - 11))
    return [`${paint.dim(pad(label, 11))}${first}`, ...rest.map((line) => `${' '.repeat(11)}${line}`)]
  }
  const names = found.languages.map(({ name }) => truncate(oneLine(name), longestName))
  const width = Math.max(...names.map((name) => stringWidth(name)))
  const lines = [
    ...fact('prep', `${found.version}, Node ${found.node}, ${found.platform}`),
    ...fact('isolation', `${found.isolation.name}: ${found.isolation.description}`),
    ...found.isolation.remedies.flatMap((remedy) => fact('', remedy)),
    ...fact('limits', limitWords(found.limits)),
    ...fact('data', found.folders.data),
    ...fact('cache', found.folders.cache),
    ...fact('settings', found.folders.config),
    ...found.banks.flatMap(({ root, problems }) => fact('bank', `${root} (${count(problems, 'problem')})`)),
    '',
    ...found.languages.flatMap(({ runtime, version, remedy, configured }, index) => {
      const mark = runtime === null ? paint.fail('✗') : paint.pass('✓')
      const own = configured ? ['From your settings: stdio problems only.'] : []
      const text = runtime === null ? remedy : `${version ?? 'no version told'} (${runtime})`
      const lines = [text, ...own].flatMap((part) => wrap(oneLine(part), Math.max(14, columns - width - 4)))
      return lines.map((line, at) =>
        at === 0 ? `${mark} ${pad(names[index] ?? '', width)}  ${line}` : `${' '.repeat(width + 4)}${line}`,
      )
    }),
  ]
  return `${lines.join('\n')}\n`
}
