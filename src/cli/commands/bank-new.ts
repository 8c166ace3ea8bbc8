import { join, relative } from 'node:path'
import { mostTopics } from '../../bank/import/topics.ts'
import type { Starters } from '../../bank/new/submissions.ts'
import { refuseTaken, type Skeleton, writeSkeleton } from '../../bank/new/write.ts'
import type { Languages } from '../../judge/languages/languages.ts'
import { difficulties, kinds, type Signature } from '../../model/problem.ts'
import { bankOf, minutes, noteUnknownBank, refuseHidden } from '../bank-choice.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeProblem, type NewFlags } from '../new-problem.ts'
import { renderSkeleton } from '../render/bank-new.ts'
import { printJson } from '../report.ts'

interface Flags extends NewFlags {
  readonly bank?: string
  readonly json?: boolean
}

export const declareNew: Declare = (command, start) => {
  command
    .description(
      'Begin a problem: write all its files, with a note wherever something is still to be written, which prep check names.',
    )
    .summary('begin a problem of your own')
    .argument('[id]', "the problem's id, its folder; without it from the title")
    .option('-b, --bank <folder>', 'the bank; without it the first of PREP_BANK or of your settings')
    .option('--title <title>', 'what a person calls it')
    .option('-d, --difficulty <level>', 'easy, medium or hard', choice(difficulties))
    .option('-t, --topics <list>', `its topics, up to ${mostTopics} with commas between, the main one first`)
    .option('-k, --kind <kind>', 'function, class or stdio', choice(kinds))
    .option('-m, --minutes <minutes>', 'its target; without it 20, 35 or 50 by difficulty', minutes)
    .option('-s, --signature <signature>', "'sum(amounts: int[]): int'; of a class 'Cache(size: int)'")
    .option('--method <signature>', "of a class: 'get(id: int): int'; once for each", gather)
    .option('--result <param>', 'of a function that returns void: the parameter that it changes')
    .option('--json', 'print what was written, and what is missing, as JSON')
    .action((id: string | undefined, flags: Flags) => start((context) => begin(context, id, flags)))
}

const gather = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

async function begin(context: Context, id: string | undefined, flags: Flags): Promise<number> {
  const { io, cwd } = context
  const bank = await bankOf(context, flags.bank)
  const refuse = async (name: string): Promise<void> => {
    refuseTaken(join(bank, name))
    await refuseHidden(context, name, join(bank, name), 'Choose another id.')
  }
  // Nobody is asked about a problem that cannot be begun.
  if (id !== undefined) await refuse(id)
  const problem = await describeProblem(context, id, flags)
  await refuse(problem.id)
  const { languages } = await context.evaluator()
  const skeleton = writeSkeleton(bank, problem, startersOf(languages, problem.signature, problem.title))
  if (flags.json) printJson(io, skeletonJson(problem.id, skeleton))
  else
    io.out.write(
      renderSkeleton(problem.title, skeleton, { columns: io.out.columns, paint: io.out.paint, cwd }),
    )
  await noteUnknownBank(context, bank)
  return exitCodes.ok
}

/** The starters of the two languages that every problem has; a bank's program has no statement beside it. */
function startersOf(languages: Languages, signature: Signature, title: string): Starters {
  const starter = (id: string): string =>
    languages.byName(id).starter(signature, { title }).source.replace(': see STATEMENT.md.', '.')
  return { typescript: starter('typescript'), python: starter('python') }
}

function skeletonJson(problem: string, { dir, files, missing }: Skeleton) {
  return {
    problem,
    dir,
    files,
    missing: missing.map(({ file, line, message }) => ({ file: relative(dir, file), line, message })),
  }
}
