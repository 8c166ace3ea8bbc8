import { dirname, relative, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { coverage } from '../../insight/coverage.ts'
import { presentTotals } from '../../insight/coverage-goals.ts'
import { topics } from '../../model/problem.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { type CountedBank, renderCoverage } from '../render/bank-stat.ts'
import { printJson } from '../report.ts'
import { tellNote } from '../tell.ts'

interface Flags {
  readonly bank?: string
  readonly topic?: string
  readonly json?: boolean
}

export const declareStat: Declare = (command, start) => {
  command
    .description(
      'Count the problems by topic and difficulty, the built-in ones beside what is to be reached.',
    )
    .summary('count problems by topic and difficulty, against the goal')
    .option('-b, --bank <folder>', 'only this one of the banks that prep looks into')
    .option('-t, --topic <topic>', 'only this topic', choice(topics))
    .option('--json', 'print the counts as JSON')
    .action((flags: Flags) => start((context) => stat(context, flags)))
}

async function stat(context: Context, flags: Flags): Promise<number> {
  const { io, cwd } = context
  const bank = await context.bank()
  const only = topics.find((topic) => topic === flags.topic)
  const problems = await bank.list()
  // The first root is that of the built-in bank.
  const counted = rootsOf(bank.roots, cwd, flags.bank).map(
    (root): CountedBank => ({
      root,
      isBuiltIn: root === bank.roots[0],
      coverage: coverage(
        problems.filter(({ dir }) => dirname(dir) === root),
        only,
      ),
    }),
  )
  const faults = await bank.faults()
  if (flags.json) printJson(io, { banks: counted.map(bankJson), faults: faults.length })
  else io.out.write(renderCoverage(counted, { columns: io.out.columns, paint: io.out.paint, cwd }))
  if (faults.length > 0)
    tellNote(
      io,
      `${faults.length} fault(s) keep problems from being counted; 'prep check <bank>' names them.`,
    )
  return exitCodes.ok
}

/** @throws UsageError the folder is none of the banks */
function rootsOf(roots: readonly string[], cwd: string, flag: string | undefined): readonly string[] {
  if (flag === undefined) return roots
  const wanted = resolve(cwd, flag)
  if (roots.includes(wanted)) return [wanted]
  throw new UsageError(`prep does not look into ${wanted}.`, [
    `Its banks: ${roots.map((root) => (relative(cwd, root).startsWith('..') ? root : relative(cwd, root))).join(', ')}`,
    "Add one under 'banks' in prep.config.yaml, or to PREP_BANK.",
  ])
}

/** The goals are those of the built-in bank: a further one has none. */
function bankJson({ root, isBuiltIn, coverage: { topics: covered, missing, ...rest } }: CountedBank) {
  return {
    root,
    builtIn: isBuiltIn,
    ...rest,
    target: isBuiltIn ? presentTotals : null,
    topics: covered.map(({ anchor, target, goal, missing: lacking, ...counts }) => ({
      ...counts,
      target: isBuiltIn ? target : null,
      goal: isBuiltIn ? goal : null,
      anchor: anchor.words,
      missing: isBuiltIn ? lacking : null,
    })),
    missing: isBuiltIn ? missing.map(({ topic }) => topic) : null,
  }
}
