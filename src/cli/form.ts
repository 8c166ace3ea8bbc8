import type { Problem } from '../model/problem.ts'

/** How the answers of a problem are compared, as far as showing them needs it. */
export function formOf({ kind, compare }: Problem): { form: 'value' | 'text'; unordered: boolean } {
  return {
    form: kind === 'stdio' ? 'text' : 'value',
    unordered: compare.mode === 'unordered' && compare.levels.includes(1),
  }
}
