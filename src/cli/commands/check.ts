import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { readProblem } from '../../bank/read.ts'
import { type BankCheck, problemFolders } from '../../check/bank.ts'
import type { CheckItem } from '../../check/item.ts'
import { checkUnproven, type Extent } from '../../check/proven.ts'
import { checkSolutions } from '../../check/solutions.ts'
import { updateHashes } from '../../check/update.ts'
import { UsageError } from '../../errors.ts'
import { findWorkspaces } from '../../round/mark.ts'
import { isHidden } from '../../round/rules.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { startProgress } from '../progress.ts'
import { renderCheckItem, renderCheckSummary } from '../render/check.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly jobs?: number
  readonly update?: boolean
  readonly changed?: boolean
  readonly record?: boolean
  readonly all?: boolean
  readonly mutants?: boolean
  readonly differential?: boolean
  readonly json?: boolean
}

function jobs(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.')
  return value
}

export const declare: Declare = (command, start) => {
  command
    .argument('[path...]', 'banks, problems, or folders of workspaces; without one, what is here')
    .option('-j, --jobs <count>', 'programs that are judged at once; without it one a core', jobs)
    .option('--update', 'write the hashes of generated answers into tests.yaml first')
    .option('--mutants', 'change the reference in small ways: the tests must catch that')
    .option('--differential', 'run accepted submissions against each other on small inputs')
    .option('--changed', 'check wholly what no proof in its bank (.proofs.jsonl) says to pass')
    .option('--record', 'as --changed, and keep the proofs of what passes')
    .option('--all', 'check everything wholly, proven or not')
    .option('--json', 'print the result as JSON')
    .action((paths: string[], flags: Flags) => start((context) => check(context, paths, flags)))
}

/** What there is to check: folders of problems, and folders that hold workspaces. */
interface Targets {
  readonly problems: readonly string[]
  readonly workspaces: readonly string[]
  /** Whether a workspace does not name its problem, as that of an interview. */
  readonly hidden: boolean
}

function targetsAt(cwd: string, paths: readonly string[]): Targets {
  const problems: string[] = []
  const workspaces: string[] = []
  let hidden = false
  for (const path of paths.length > 0 ? paths : ['.']) {
    const root = resolve(cwd, path)
    if (!existsSync(root) || !statSync(root).isDirectory())
      throw new UsageError(`There is no folder '${path}'.`)
    const inner = join(root, 'problems')
    const found = problemFolders(root)
    const folders = found.length === 0 && existsSync(inner) ? problemFolders(inner) : found
    problems.push(...folders)
    const marks = found.length === 0 ? findWorkspaces(root) : []
    const hasWorkspaces = marks.length > 0
    if (hasWorkspaces) workspaces.push(root)
    hidden ||= marks.some(({ problem }) => problem === null)
    if (folders.length === 0 && !hasWorkspaces)
      throw new UsageError(`'${path}' holds neither problems nor workspaces.`, [
        'A bank is a folder of problems, each with a problem.yaml.',
        "'prep start' makes workspaces in ./practice.",
      ])
  }
  return { problems, workspaces, hidden }
}

/** Proofs are of the whole check: whatever goes by them is checked wholly. */
function extentOf({ changed = false, record = false, all = false, mutants, differential }: Flags): Extent {
  const whole = changed || record || all
  return {
    trust: whole && !all,
    record,
    mutants: whole || mutants === true,
    differential: whole || differential === true,
  }
}

/** The round of the interview that is open, where one is. No history is made for that. */
async function openInterview(context: Context): Promise<string | undefined> {
  const open = (await context.history({ readonly: true })).openRound()
  return open && isHidden(open) ? open.id : undefined
}

async function check(context: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const { io, cwd, signal } = context
  const startedAt = performance.now()
  const targets = targetsAt(cwd, paths)
  const evaluator = await context.evaluator()
  if (flags.update) {
    for (const dir of targets.problems) {
      const { problem, tests, faults } = readProblem(dir)
      if (!problem || faults.length > 0) continue
      const written = updateHashes({ problem, tests }, await evaluator.generated({ problem, tests }))
      if (written > 0) io.err.write(`${basename(dir)}: ${written} hash(es) written\n`)
    }
  }
  const spinner = await startProgress(context, 'Checking')
  const counts = { known: 0, done: 0 }
  const options = { cwd, columns: io.out.columns, paint: io.out.paint }
  const run: BankCheck = {
    evaluator,
    width: flags.jobs ?? availableParallelism(),
    signal,
    progress: {
      add: (more) => {
        counts.known += more
      },
      done: (items) => {
        counts.done++
        spinner.tell(`Checking: ${bar(counts.done / counts.known)} ${counts.done} of ${counts.known}`)
        // Plain lines where nothing may move, and results do not go through a pipe for a program.
        if (!io.animate && !flags.json)
          for (const item of items) io.out.write(`${renderCheckItem(item, options)}\n`)
      },
    },
  }
  const items: CheckItem[] = []
  try {
    items.push(...(await checkUnproven(targets.problems, run, extentOf(flags))))
    const interview = targets.hidden ? await openInterview(context) : undefined
    for (const root of targets.workspaces)
      items.push(...(await checkSolutions(root, await context.bank(), run, interview)))
  } finally {
    spinner.end()
  }
  const durationMs = Math.round(performance.now() - startedAt)
  const count = (ok: boolean | null): number => items.filter((item) => item.ok === ok).length
  const proven = items.filter((item) => item.proven).length
  const summary = { passed: count(true), failed: count(false), skipped: count(null), proven, durationMs }
  if (flags.json)
    printJson(io, { ...summary, items: items.map((item) => ({ ...item, file: relative(cwd, item.file) })) })
  else {
    if (io.animate)
      for (const item of items) if (item.ok !== true) io.out.write(`${renderCheckItem(item, options)}\n`)
    io.out.write(`${renderCheckSummary(summary, options)}\n`)
  }
  return summary.failed > 0 ? exitCodes.failed : exitCodes.ok
}

const barWidth = 20

function bar(share: number): string {
  const filled = Math.round(share * barWidth)
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled)
}
