import type { Paint } from '../io.ts'
import { pad, wrap } from './fit.ts'

/** What `prep doctor` found. */
export interface Diagnosis {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly isolation: { readonly name: string; readonly description: string }
  readonly folders: { readonly data: string; readonly cache: string; readonly config: string }
  readonly banks: readonly { readonly root: string; readonly problems: number }[]
  readonly languages: readonly {
    readonly id: string
    readonly name: string
    /** Path of the runtime or compiler; null where none is found. */
    readonly runtime: string | null
    readonly version: string | null
    readonly remedy: string
  }[]
}

/** The report of `prep doctor`; ends with a newline. */
export function renderDoctor(
  found: Diagnosis,
  { columns, paint }: { columns: number; paint: Paint },
): string {
  const fact = (label: string, text: string): string[] => {
    const [first = '', ...rest] = wrap(text, Math.max(20, columns - 11))
    return [`${paint.dim(pad(label, 11))}${first}`, ...rest.map((line) => `${' '.repeat(11)}${line}`)]
  }
  const width = Math.max(...found.languages.map(({ name }) => name.length))
  const lines = [
    ...fact('prep', `${found.version}, Node ${found.node}, ${found.platform}`),
    ...fact('isolation', `${found.isolation.name}: ${found.isolation.description}`),
    ...fact('data', found.folders.data),
    ...fact('cache', found.folders.cache),
    ...fact('settings', found.folders.config),
    ...found.banks.flatMap(({ root, problems }) => fact('bank', `${root} (${problems} problems)`)),
    '',
    ...found.languages.flatMap(({ name, runtime, version, remedy }) => {
      const mark = runtime === null ? paint.fail('✗') : paint.pass('✓')
      const text = runtime === null ? remedy : `${version ?? 'no version told'} (${runtime})`
      const [first = '', ...rest] = wrap(text, Math.max(20, columns - width - 4))
      const indent = ' '.repeat(width + 4)
      return [`${mark} ${pad(name, width)}  ${first}`, ...rest.map((line) => `${indent}${line}`)]
    }),
  ]
  return `${lines.join('\n')}\n`
}
