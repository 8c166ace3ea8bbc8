import type { TextCompare } from '../../model/problem.ts'

type Tokens = Extract<TextCompare, { mode: 'tokens' }>

/**
 * What the flags of the default output validator mean; of two that say the same the last one holds. A text instead: what
 * is wrong with them. (Flags and defaults: Kattis problem package format, "Default Output Validator".)
 */
export function tokensBy(flags: readonly string[]): Tokens | string {
  let compare: Tokens = { mode: 'tokens', caseSensitive: false, spaceSensitive: false }
  for (let at = 0; at < flags.length; at++) {
    const flag = flags[at] ?? ''
    if (flag === 'case_sensitive') compare = { ...compare, caseSensitive: true }
    else if (flag === 'space_change_sensitive') compare = { ...compare, spaceSensitive: true }
    else if (tolerances.has(flag)) {
      at++
      const value = Number(flags[at] ?? '')
      if (flags[at] === undefined || !Number.isFinite(value) || value < 0)
        return `'${flag}' needs a number, such as ${flag} 1e-6`
      compare = { ...compare, ...tolerances.get(flag)?.(value) }
    } else return `'${flag}' is not a flag of the default output validator`
  }
  return compare
}

const tolerances: ReadonlyMap<string, (value: number) => { abs?: number; rel?: number }> = new Map<
  string,
  (value: number) => { abs?: number; rel?: number }
>([
  ['float_tolerance', (value) => ({ abs: value, rel: value })],
  ['float_absolute_tolerance', (abs) => ({ abs })],
  ['float_relative_tolerance', (rel) => ({ rel })],
])
