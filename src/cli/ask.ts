import { Interrupted, UsageError } from '../errors.ts'
import type { Io } from './io.ts'

/** Waits for Enter. @throws Interrupted on Ctrl-C */
export async function waitForEnter(io: Io, message: string): Promise<void> {
  await prompt(io, { type: 'input', message })
}

/**
 * Asks yes or no, no being the default.
 * @param flag the flag that says yes where nobody can be asked
 * @throws UsageError where nobody can be asked, Interrupted on Ctrl-C
 */
export async function confirm(io: Io, message: string, flag: string): Promise<boolean> {
  if (!io.canPrompt) throw new UsageError(`This needs an answer: ${message}`, `Give ${flag} to say yes.`)
  return (await prompt(io, { type: 'confirm', message, default: false })) === true
}

type Question =
  | { readonly type: 'input'; readonly message: string }
  | { readonly type: 'confirm'; readonly message: string; readonly default: boolean }

async function prompt(io: Io, question: Question): Promise<unknown> {
  const { createPromptModule } = await import('inquirer')
  const ask = createPromptModule({ input: io.stdin as NodeJS.ReadableStream, output: io.err.raw })
  try {
    const { answer } = await ask([{ ...question, name: 'answer' }])
    return answer
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted()
    throw error
  }
}
