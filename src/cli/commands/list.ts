import type { Figures } from '../../history/figures.ts'
import type { Round } from '../../history/types.ts'
import { difficulties, kinds, topics } from '../../model/problem.ts'
import { toldRounds } from '../../round/rules.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ListedProblem, type ProblemStatus, renderList } from '../render/list.ts'
import { printJson } from '../report.ts'
import { tellNote } from '../tell.ts'

interface Flags {
  readonly topic?: string
  readonly difficulty?: string
  readonly kind?: string
  readonly solved?: boolean
  readonly unsolved?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-t, --topic <topic>', 'only problems of this topic', choice(topics))
    .option('-d, --difficulty <level>', 'easy, medium or hard', choice(difficulties))
    .option('-k, --kind <kind>', 'function, class or stdio', choice(kinds))
    .option('--solved', 'only problems that you have solved')
    .option('--unsolved', 'only problems that you have not solved')
    .option('--json', 'print the problems as JSON')
    .action((flags: Flags) => start((context) => list(context, flags)))
}

async function list(context: Context, flags: Flags): Promise<number> {
  const { io } = context
  const bank = await context.bank()
  const history = await context.history({ readonly: true })
  const open = history.openRound()
  const statusOf = statuses(history.figures.practised(), toldRounds(open ? [open] : []))
  const problems = (await bank.list())
    .map((problem): ListedProblem => ({ ...problem, status: statusOf(problem.id) }))
    .filter(({ topics: about }) => flags.topic === undefined || about.some((topic) => topic === flags.topic))
    .filter(({ difficulty }) => flags.difficulty === undefined || difficulty === flags.difficulty)
    .filter(({ kind }) => flags.kind === undefined || kind === flags.kind)
    .filter(({ status }) => !flags.solved || status === 'solved')
    .filter(({ status }) => !flags.unsolved || status !== 'solved')
  const faults = await bank.faults()
  if (flags.json)
    printJson(io, { problems: problems.map(({ dir: _dir, ...problem }) => problem), faults: faults.length })
  else {
    // A program that reads the list must find all of it.
    const columns = io.out.isTTY ? io.out.columns : Number.POSITIVE_INFINITY
    io.out.write(renderList(problems, { columns, paint: io.out.paint }))
  }
  if (faults.length > 0)
    tellNote(io, `${faults.length} fault(s) keep problems out of the list; 'prep check <bank>' names them.`)
  return exitCodes.ok
}

function statuses(
  practised: ReturnType<Figures['practised']>,
  open: readonly Round[],
): (problem: string) => ProblemStatus {
  const solved = new Set(practised.filter((found) => found.solved).map(({ problem }) => problem))
  const tried = new Set([...practised, ...open].map(({ problem }) => problem))
  return (problem) => (solved.has(problem) ? 'solved' : tried.has(problem) ? 'tried' : 'new')
}
