import { neighbour, type Phase, phaseWords } from '../../round/phases.ts'
import { flow } from './fit.ts'
import type { RoundScreenState, ScreenView } from './round-screen.ts'

/** The keys of a round's screen that are shown. What each does is in live/keys.ts and live/phase-keys.ts. */

const words = {
  r: 'run',
  s: 'submit',
  h: 'hint',
  x: 'reveal',
  v: 'statement',
  e: 'editor',
  g: 'give up',
  q: 'leave (the round goes on)',
  c: 'ask',
  a: 'approach',
  w: 'note',
  n: 'next phase',
  p: 'back to',
  b: 'back',
  '↑↓': 'scroll',
  space: 'page',
  '1-9': 'tick',
} as const
type ShownKey = keyof typeof words

/** The keys of each view in a round without phases, in their order. */
const plain: { readonly [V in RoundScreenState['view']]: readonly ShownKey[] } = {
  main: ['r', 's', 'h', 'x', 'v', 'e', 'g', 'q'],
  statement: ['↑↓', 'space', 'v', 'r', 's', 'q'],
  hints: ['↑↓', 'h', 'b', 'r', 's', 'q'],
  clarify: ['1-9', '↑↓', 'b', 'v', 'q'],
  test: ['↑↓', 'b', 'r', 's', 'q'],
}

/** The keys that a round with phases adds, in their order, before those above. */
const added: readonly ShownKey[] = ['c', 'a', 'n', 'w', 'p']

/** Keys that are shown only where all are: those of other phases. */
const elsewhere: { readonly [P in Phase]: readonly ShownKey[] } = {
  clarify: ['a', 'p'],
  plan: ['c', 'p'],
  code: ['c', 'a', 'p'],
  test: ['c', 'a', 'p'],
  'wrap-up': ['c', 'a', 'p'],
}

/** What is left out first where there are too many keys. */
const dispensable: { readonly [P in Phase]: readonly ShownKey[] } = {
  clarify: ['x', 'g', 'e', 's', 'r', 'h', 'space', 'w', '↑↓', 'v'],
  plan: ['x', 'g', 's', 'e', 'r', 'h', 'space', 'w', '↑↓', 'v'],
  code: ['x', 'g', 'w', 'space', 'e', 'h', '↑↓', 'v'],
  test: ['x', 'g', 'w', 'space', 'h', 'e', '↑↓', 'v'],
  'wrap-up': ['x', 'g', 'space', 'e', 'h', 'r', '↑↓', 'v', 'w'],
}

/** From these columns on all keys are shown. */
const wide = 98
const narrow = 50

/** The keys that work in this view; those that matter in the round's phase, where it has phases. */
export function keyLines(state: RoundScreenState, { columns, rows, paint }: ScreenView): string[] {
  const lines = (keys: readonly ShownKey[]): string[] =>
    flow(
      keys.map((key) => `${paint.accent(key)} ${wordsFor(key, state, columns)}`),
      columns,
      '  ',
    )
  const { barred, runs } = state.samples
  const works = (key: ShownKey): boolean =>
    key === 'x' ? state.revealable === true : key !== 'r' || !(barred || runs?.left === 0)
  const here = plain[state.view].filter(works)
  if (!state.phases) return lines(here)
  const { phase } = state.phases
  const hidden = [
    ...(neighbour(phase, 1) ? [] : ['n']),
    ...(neighbour(phase, -1) ? [] : ['p']),
    ...(columns < wide ? elsewhere[phase] : []),
  ]
  let keys = [...added, ...here].filter((key) => !hidden.includes(key))
  const most = rows < 18 ? 2 : 3
  for (const key of dispensable[phase]) {
    if (lines(keys).length <= most) break
    keys = keys.filter((other) => other !== key)
  }
  return lines(keys)
}

function wordsFor(key: ShownKey, { view, phases }: RoundScreenState, columns: number): string {
  const next = key === 'n' ? 1 : key === 'p' ? -1 : undefined
  const target = next && phases && neighbour(phases.phase, next)
  if (target) return next === 1 ? phaseWords[target] : `${words.p} ${phaseWords[target]}`
  if (key === 'q' && (columns < narrow || view !== 'main' || phases)) return 'leave'
  if (key === 'v' && view === 'statement') return 'back'
  if (key === 'h' && view === 'hints') return 'next hint'
  return words[key]
}
