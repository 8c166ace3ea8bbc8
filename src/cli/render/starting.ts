import type { Difficulty, Kind, Topic } from '../../model/problem.ts'
import { formatElapsed } from '../../round/clock.ts'
import type { Paint } from '../io.ts'
import { flow, oneLine, pad, wrap } from './fit.ts'

/** What `prep start` tells before the clock starts. */
export interface Starting {
  readonly title: string
  /** Left out where it is hidden, as the target is. */
  readonly difficulty?: Difficulty
  /** Left out where topics would help too much. */
  readonly topics?: readonly Topic[]
  readonly kind: Kind
  /** As a person writes it: `TypeScript`. */
  readonly language: string
  readonly targetMinutes?: number
  readonly clockMinutes: number
  /** Where the workspace will be, as short as the person would type it. */
  readonly workspace: string
  /** What holds in this round beside its clock, one line each. */
  readonly rules?: readonly string[]
  /** What the person has set out to do otherwise, newest first; the first few are shown. */
  readonly actions?: readonly string[]
  /** Whether Enter is waited for; else the clock starts at once. */
  readonly waits: boolean
}

export interface StartingView {
  readonly columns: number
  readonly paint: Paint
}

const kindWords: { readonly [K in Kind]: string } = {
  function: 'write a function',
  class: 'write a class',
  stdio: 'write a program that reads standard input',
}

/** A problem as far as it is told before its round, without a final newline. */
export function renderStarting(starting: Starting, { columns, paint }: StartingView): string {
  const {
    title,
    difficulty,
    topics = [],
    kind,
    language,
    targetMinutes,
    clockMinutes,
    workspace,
    rules = [],
    actions = [],
    waits,
  } = starting
  const lines = [
    ...wrap(oneLine(title), columns).map(paint.title),
    ...flow([...(difficulty ? [difficulty] : []), kindWords[kind], oneLine(language)], columns),
    ...(topics.length > 0 ? flow(topics, columns, ', ').map(paint.dim) : []),
    '',
    ...field('clock', formatElapsed(clockMinutes * 60_000), columns, paint),
    ...(targetMinutes === undefined ? [] : field('target', targetWords(targetMinutes), columns, paint)),
    ...field('folder', oneLine(workspace), columns, paint),
    ...rules.flatMap((rule, index) => field(index === 0 ? 'rules' : '', rule, columns, paint)),
    ...actionLines(actions, columns, paint),
  ]
  if (!waits) return lines.join('\n')
  const prompt = wrap('Press Enter to start the clock, or Ctrl-C to leave it.', columns).map(paint.accent)
  return [...lines, '', ...prompt].join('\n')
}

const targetWords = (minutes: number): string =>
  `${formatElapsed(minutes * 60_000)}, what a prepared candidate needs`

const mostActions = 3

function actionLines(actions: readonly string[], columns: number, paint: Paint): string[] {
  if (actions.length === 0) return []
  const shown = actions.slice(0, mostActions).flatMap((action) => wrap(`• ${oneLine(action)}`, columns, 2))
  return ['', ...wrap('You set out to:', columns).map(paint.hint), ...shown]
}

function field(name: string, text: string, columns: number, paint: Paint): string[] {
  return wrap(text, columns - 8).map(
    (line, index) => (index === 0 ? paint.dim(pad(name, 8)) : ' '.repeat(8)) + line,
  )
}
