import { Interrupted, UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import { wrap } from './render/fit.ts'

type Asking = Pick<Context, 'io' | 'signal'>

/** Waits for Enter. @throws Interrupted on Ctrl-C */
export async function waitForEnter(context: Asking, message: string): Promise<void> {
  await prompt(context, { type: 'input', message })
}

/**
 * Asks yes or no, no being the default.
 * @param flag the flag that says yes where nobody can be asked
 * @throws UsageError where nobody can be asked, Interrupted on Ctrl-C
 */
export async function confirm(context: Asking, message: string, flag: string): Promise<boolean> {
  if (!context.io.canPrompt)
    throw new UsageError(`This needs an answer: ${message}`, `Give ${flag} to say yes.`)
  return (await prompt(context, { type: 'confirm', message, default: false })) === true
}

/** Asks for a line of text. @throws Interrupted on Ctrl-C */
export async function askText(context: Asking, message: string): Promise<string> {
  return String(await prompt(context, { type: 'input', message }))
}

/** One of the answers to choose from. */
export interface Option<T> {
  readonly name: string
  /** What is left of it on the screen once it is chosen. */
  readonly short: string
  readonly value: T
}

/** Asks to choose an answer, of which `first` is marked at first. @throws Interrupted on Ctrl-C */
export async function askChoice<T>(
  context: Asking,
  message: string,
  options: readonly Option<T>[],
  first: T,
): Promise<T> {
  const room = Math.max(20, context.io.err.columns - aroundChoice)
  const choices = options.map(({ name, short }, value) => ({
    name: wrap(name, room, 4).join('\n'),
    short,
    value,
  }))
  const marked = Math.max(
    0,
    options.findIndex(({ value }) => value === first),
  )
  const chosen = await prompt(context, { type: 'select', message, choices, default: marked, loop: false })
  return options.find((_, index) => index === chosen)?.value ?? first
}

type Question =
  | { readonly type: 'input'; readonly message: string }
  | { readonly type: 'confirm'; readonly message: string; readonly default: boolean }
  | {
      readonly type: 'select'
      readonly message: string
      readonly choices: readonly { readonly name: string; readonly short: string; readonly value: number }[]
      readonly default: number
      readonly loop: boolean
    }

/** Room for what a prompt puts around its message: a mark before it, `(y/N)` and the answer after it. */
const aroundMessage = 10
/** Room for the mark of the chosen answer. */
const aroundChoice = 4

async function prompt({ io, signal }: Asking, question: Question): Promise<unknown> {
  const { createPromptModule } = await import('inquirer')
  const ask = createPromptModule({ input: io.stdin as NodeJS.ReadableStream, output: io.err.raw, signal })
  const message = wrap(question.message, Math.max(20, io.err.columns - aroundMessage)).join('\n')
  try {
    const { answer } = await ask([{ ...question, message, name: 'answer' }])
    return answer
  } catch (error) {
    if (signal.aborted || (error instanceof Error && error.name === 'ExitPromptError'))
      throw new Interrupted()
    throw error
  }
}
