import { readFileSync } from 'node:fs'
import { inProblem } from '../bank/layout.ts'
import { BankError } from '../errors.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge } from '../judge/task.ts'
import type { Problem } from '../model/problem.ts'

/** What a reference may use while it makes expected outputs: it has no limit yet. */
const referenceLimits = { timeMs: 60_000, memoryKb: 2048 * 1024 }

/** Absolute path of the reference, which every problem with generated tests has. */
export function referenceOf({ dir, reference }: Problem): string {
  if (reference === undefined) throw new TypeError('a problem with generated tests has no reference')
  return inProblem(dir, reference)
}

/** The problem's reference as a program that gives answers; it starts on first use. */
export function openReference(
  problem: Problem,
  { judge, languages }: { readonly judge: Judge; readonly languages: Languages },
) {
  const file = referenceOf(problem)
  const fail = (message: string): never => {
    throw new BankError(`The reference of ${problem.id} failed.`, [{ file, message }])
  }
  const open = async () => {
    const runner = await judge.runner({
      language: languages.byFile(file),
      source: readFileSync(file, 'utf8'),
      signature: problem.signature,
      limits: referenceLimits,
    })
    return 'message' in runner ? fail(runner.message) : runner
  }
  let opened: ReturnType<typeof open> | undefined
  return {
    /** The answer to an input, both as JSON data. @throws BankError */
    async answer(input: unknown): Promise<unknown> {
      opened ??= open()
      const stdio = problem.kind === 'stdio'
      const run = await (await opened).run(stdio ? String(input) : JSON.stringify(input))
      if (run.kind === 'output') return run.text
      if (run.kind === 'answer' && 'value' in run.answer) return run.answer.value
      if (run.kind === 'answer' && 'thrown' in run.answer)
        return fail(`${run.answer.thrown.name}: ${run.answer.thrown.message}`)
      return fail(
        `it gave no answer (${run.kind}${run.kind === 'exceeded' ? `: ${run.limit}` : ''}). ${run.stderr.slice(0, 500)}`,
      )
    },
    /** @throws BankError that blames the reference */
    fail,
    async close() {
      await opened?.then((runner) => runner.reset()).catch(() => {})
    },
  }
}
