import { inputText } from '../../model/input-text.ts'
import { formatValue } from '../../model/text.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderProblem } from '../render/view.ts'
import { printJson } from '../report.ts'

export const declare: Declare = (command, start) => {
  command
    .argument('<problem>', 'its id, or the beginning of it')
    .option('--json', 'print the statement and the samples as JSON')
    .action((problem: string, flags: { json?: boolean }) => start((context) => view(context, problem, flags)))
}

async function view(context: Context, query: string, { json }: { json?: boolean }): Promise<number> {
  const { io } = context
  const bank = await context.bank()
  const { problem, tests } = await bank.load(await bank.find(query))
  if (!json) {
    io.out.write(renderProblem(problem, tests, { columns: io.out.columns, paint: io.out.paint }))
    return exitCodes.ok
  }
  const { id, title, difficulty, minutes, topics, kind, statement, constraints, signature } = problem
  const samples = tests
    .filter((test) => test.class === 'sample')
    .map((test) => ({
      in: inputText(problem, test.in),
      out: formatValue(test.out ?? null),
      explain: test.explain ?? null,
    }))
  printJson(io, {
    problem: id,
    title,
    difficulty,
    minutes,
    topics,
    kind,
    statement,
    constraints,
    signature,
    samples,
  })
  return exitCodes.ok
}
