import { relative } from 'node:path'
import stringWidth from 'fast-string-width'
import { type Coverage, sumOf, type TopicCoverage } from '../../insight/coverage.ts'
import { type Counts, presentTotals } from '../../insight/coverage-goals.ts'
import { type Difficulty, difficulties, kinds } from '../../model/problem.ts'
import type { Paint } from '../io.ts'
import { type Column, tableLines } from './columns.ts'
import { count, flow, truncate, wrap } from './fit.ts'

/** A bank with what it has; the goals are those of the built-in one. */
export interface CountedBank {
  readonly root: string
  readonly isBuiltIn: boolean
  readonly coverage: Coverage
}

interface View {
  readonly columns: number
  readonly paint: Paint
  readonly cwd: string
}

/** Topics that are told to lack most. */
const mostMissing = 5

/** Banks by topic and difficulty, one after another; ends with a newline. */
export function renderCoverage(banks: readonly CountedBank[], view: View): string {
  const sections = banks.map((bank) =>
    (bank.isBuiltIn ? builtIn(bank, view) : further(bank, view)).join('\n'),
  )
  return `${sections.join('\n\n')}\n`
}

function builtIn({ coverage }: CountedBank, { columns, paint }: View): string[] {
  const { problems, topics, missing } = coverage
  const whole = topics.length > 1
  const of = (target: number): string => (whole ? ` of ${target}` : '')
  const table = fitting(targetColumns(topics, paint), columns)
  return [
    ...wrap(
      `${paint.title('Built-in bank')} · ${problems}${of(presentTotals.problems)} ${problems === 1 && !whole ? 'problem' : 'problems'}`,
      columns,
    ),
    ...flow(
      [
        ...difficulties.map((difficulty) => `${coverage.difficulties[difficulty]} ${difficulty}`),
        ...kinds.map(
          (kind) => `${coverage.kinds[kind]}${kind === 'function' ? '' : of(presentTotals[kind])} ${kind}`,
        ),
      ],
      columns,
    ),
    '',
    ...lines(table, columns, paint),
    ...missingLines(missing, columns, paint),
    '',
    ...wrap(legendOf(table), columns).map(paint.dim),
  ]
}

/** What the columns that are shown mean. */
function legendOf(table: readonly Column[]): string {
  const isShown = (heading: string): boolean => table.some((column) => column.heading === heading)
  return [
    'Counts are by main topic, of the present target: half of the goal, three of a topic at least.',
    ...(isShown('touched') ? ['touched: named among the topics.'] : []),
    ...(isShown('goal') ? ['goal: easy/medium/hard.'] : []),
    ...(isShown('anchor') ? ['anchor: the same in NeetCode 150, or * Grind 169.'] : []),
  ].join(' ')
}

function further({ root, coverage }: CountedBank, { columns, paint, cwd }: View): string[] {
  const inside = relative(cwd, root)
  const name = inside.startsWith('..') || inside === '' ? root : inside
  const touched = coverage.topics.filter((topic) => topic.touched > 0)
  return [
    ...wrap(`${paint.title(name)} · ${count(coverage.problems, 'problem')}`, columns),
    ...flow(
      [
        ...difficulties.map((difficulty) => `${coverage.difficulties[difficulty]} ${difficulty}`),
        ...kinds.map((kind) => `${coverage.kinds[kind]} ${kind}`),
      ],
      columns,
    ),
    ...(touched.length > 0 ? ['', ...lines(fitting(plainColumns(touched), columns), columns, paint)] : []),
  ]
}

/** What each topic has of its target; what matters least comes last. */
function targetColumns(topics: readonly TopicCoverage[], paint: Paint): Column[] {
  const part = (have: number, target: number): string => {
    if (target === 0) return have === 0 ? paint.dim('-') : String(have)
    const text = `${have}/${target}`
    return have >= target ? paint.pass(text) : have === 0 ? paint.fail(text) : text
  }
  return [
    { heading: 'topic', cells: topics.map(({ topic }) => topic) },
    ...difficulties.map((difficulty) =>
      right(difficulty, topics, ({ main, target }) => part(main[difficulty], target[difficulty])),
    ),
    right('all', topics, ({ main, target, missing }) => {
      const text = `${sumOf(main)}/${sumOf(target)}`
      return sumOf(missing) === 0 ? paint.pass(text) : text
    }),
    right('touched', topics, ({ touched }) => String(touched)),
    right('goal', topics, ({ goal }) => three(goal)),
    right('anchor', topics, ({ anchor }) =>
      anchor.counts === undefined ? '-' : `${three(anchor.counts)}${anchor.list === 'Grind 169' ? '*' : ''}`,
    ),
  ]
}

function plainColumns(topics: readonly TopicCoverage[]): Column[] {
  return [
    { heading: 'topic', cells: topics.map(({ topic }) => topic) },
    ...difficulties.map((difficulty: Difficulty) =>
      right(difficulty, topics, ({ main }) => String(main[difficulty])),
    ),
    right('all', topics, ({ main }) => String(sumOf(main))),
    right('touched', topics, ({ touched }) => String(touched)),
  ]
}

function right(
  heading: string,
  topics: readonly TopicCoverage[],
  cell: (topic: TopicCoverage) => string,
): Column {
  return { heading, cells: topics.map(cell), right: true }
}

const three = ({ easy, medium, hard }: Counts): string => `${easy}/${medium}/${hard}`

/** As many of the columns as fit, from the first on. */
function fitting(table: readonly Column[], columns: number): readonly Column[] {
  const width = table.reduce(
    (sum, { heading, cells }) => sum + 2 + Math.max(...[heading, ...cells].map((cell) => stringWidth(cell))),
    -2,
  )
  return width > columns && table.length > 1 ? fitting(table.slice(0, -1), columns) : table
}

function lines(table: readonly Column[], columns: number, paint: Paint): string[] {
  return tableLines(table, paint).map((line) => truncate(line, columns))
}

function missingLines(missing: readonly TopicCoverage[], columns: number, paint: Paint): string[] {
  if (missing.length === 0) return []
  const shown = missing.slice(0, mostMissing)
  const left = missing.slice(mostMissing)
  const rest = left.reduce((sum, topic) => sum + sumOf(topic.missing), 0)
  const words = ({ missing: lacking }: TopicCoverage): string =>
    difficulties
      .filter((difficulty) => lacking[difficulty] > 0)
      .map((difficulty) => `${lacking[difficulty]} ${difficulty}`)
      .join(', ')
  const table: Column[] = [
    { heading: 'missing most', cells: shown.map(({ topic }) => topic) },
    right('', shown, (topic) => String(sumOf(topic.missing))),
    { heading: '', cells: shown.map(words) },
  ]
  return [
    '',
    ...lines(fitting(table, columns), columns, paint),
    ...(left.length > 0
      ? wrap(`… ${rest} more in ${count(left.length, 'more topic')}`, columns).map(paint.dim)
      : []),
  ]
}
