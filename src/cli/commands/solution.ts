import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { LoadedProblem } from '../../bank/bank.ts'
import { submissionsFolder } from '../../bank/layout.ts'
import { isAccepted } from '../../bank/submissions.ts'
import { withSmallTexts } from '../../bank/test-files.ts'
import { UsageError } from '../../errors.ts'
import { submissionsOf } from '../../evaluate/submissions.ts'
import type { History } from '../../history/history.ts'
import type { Result, Round } from '../../history/types.ts'
import type { Languages } from '../../judge/languages/languages.ts'
import { inputText } from '../../model/input-text.ts'
import { formatValue } from '../../model/text.ts'
import { refuseReveal } from '../../round/rules.ts'
import { confirm } from '../ask.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Stream } from '../io.ts'
import { printable } from '../printable.ts'
import { truncate, wrap } from '../render/fit.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly language?: string
  readonly reveal?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('[problem]', "its id, or the beginning of it; without it the last round's problem")
    .option('-l, --language <language>', 'language of the solution that is shown')
    .option('--reveal', 'show it although a round on it is open: the round then no longer counts as solved')
    .option('--json', 'print it as JSON')
    .action((problem: string | undefined, flags: Flags) =>
      start((context) => solution(context, problem, flags)),
    )
}

/** The problem of the last round. @throws UsageError where there is no round */
function lastProblem(history: History): string {
  const last = history.rounds({ limit: 1 })[0]?.problem
  if (last !== undefined) return last
  throw new UsageError(
    'There is no round yet whose solution could be meant.',
    'Name a problem: prep solution <problem>',
  )
}

async function solution(context: Context, query: string | undefined, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  const open = history.openRound()
  refuseReveal(open)
  const bank = await context.bank()
  const summary = await (query === undefined ? bank.byId(lastProblem(history)) : bank.find(query))
  const loaded = await bank.load(summary)
  const { problem } = loaded
  const { languages } = await context.evaluator()
  const wanted =
    flags.language === undefined
      ? history.rounds({ problem: problem.id, limit: 1 })[0]?.language
      : languages.byName(flags.language).id
  // All that can fail comes before the reveal, which cannot be taken back.
  const program = acceptedProgram(loaded, languages, wanted)
  if (open?.problem === problem.id && !isRevealed(history, open)) {
    const question =
      'A round on this problem is open. Seeing the solution ends its claim to "solved". Show it?'
    if (!flags.reveal && !(await confirm(context, question, '--reveal'))) return exitCodes.ok
    history.reveal(open.id, { what: 'solution' }, now())
  }
  const failed = failedTests(history, problem.id)
  if (flags.json) {
    const { approach, complexity, twist } = problem
    printJson(io, {
      problem: problem.id,
      approach,
      complexity: complexity ? { time: complexity.time, space: complexity.space } : null,
      twist,
      solution: program ?? null,
      failed: failed.map(({ class: name, label, verdict }) => ({ class: name, label, verdict })),
    })
    return exitCodes.ok
  }
  const { columns, paint } = io.out
  const title = (text: string): string => wrap(text, columns).map(paint.title).join('\n')
  const { approach, complexity, twist } = problem
  const costs = complexity ? [`Time ${complexity.time}, space ${complexity.space}.`, ''] : []
  const accepted = program
    ? [title(`An accepted solution in ${program.language} (${program.name})`), program.source.trimEnd(), '']
    : ['It has no accepted solution in a language that prep judges.', '']
  const followUp =
    twist === ''
      ? []
      : [title('The follow-up an interviewer adds'), renderMarkdown(twist, { columns, paint }).trimEnd(), '']
  io.out.write(
    [
      title(`${problem.title}: the approach`),
      approach === ''
        ? 'This problem has no written approach.'
        : renderMarkdown(approach, { columns, paint }).trimEnd(),
      '',
      ...costs,
      ...accepted,
      ...failedLines(loaded, failed, title, io.out),
      ...followUp,
    ].join('\n'),
  )
  return exitCodes.ok
}

/** Whether the solution was shown in this round before: to see it again costs nothing. */
function isRevealed(history: History, { id }: Round): boolean {
  return history.events(id).some(({ kind, data }) => kind === 'revealed' && data.what === 'solution')
}

/** The accepted program in the language of that id, else the reference, else any; undefined where there is none. */
function acceptedProgram({ problem }: LoadedProblem, languages: Languages, id: string | undefined) {
  const accepted = submissionsOf(problem, languages).filter(isAccepted)
  const own = accepted.find(({ path }) => languages.byFile(path).id === id)
  const reference = accepted.find(({ name }) => `${submissionsFolder}/${name}` === problem.reference)
  const path = (own ?? reference ?? accepted[0])?.path
  if (path === undefined) return undefined
  return { language: languages.byFile(path).id, name: basename(path), source: readFileSync(path, 'utf8') }
}

/** What failed in the newest submission on a problem that was not accepted. */
function failedTests(history: History, problem: string): readonly Result[] {
  for (const round of history.rounds({ problem })) {
    const submission = history.submissions(round.id).findLast(({ verdict }) => verdict !== 'AC')
    if (submission) return history.results(submission.id).filter(({ verdict }) => verdict !== 'AC')
  }
  return []
}

const mostFailed = 8
const mostText = 300

function failedLines(
  { problem, tests }: LoadedProblem,
  failed: readonly Result[],
  title: (text: string) => string,
  { columns, paint }: Pick<Stream, 'columns' | 'paint'>,
): string[] {
  if (failed.length === 0) return []
  const lines = failed.slice(0, mostFailed).flatMap(({ index, class: name, label, verdict, message }) => {
    const spec = tests[index]
    const test = spec && withSmallTexts(problem.dir, spec, mostText)
    const text = test?.in === undefined ? '' : inputText(problem, test.in)
    const small = test?.out !== undefined && text.length <= mostText
    const why = message ? ` (${printable(message.split('\n')[0] ?? '')})` : ''
    const told = small ? [...text.split('\n'), `expected ${formatValue(test.out ?? null)}`] : []
    return [
      ...wrap(`${paint.fail(verdict)} ${name}${label ? `: ${label}` : ''}${why}`, columns, 2),
      ...told.map((line) => truncate(`    ${line}`, columns)),
    ]
  })
  const more = failed.length > mostFailed ? [`… and ${failed.length - mostFailed} more`] : []
  return [title('What failed in your last submission that was not accepted'), ...lines, ...more, '']
}
