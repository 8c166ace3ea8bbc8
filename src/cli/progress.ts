import type { Context } from './context.ts'

/** Tells on `err` what goes on; it moves where that may, and says nothing elsewhere. */
export interface Progress {
  tell(text: string): void
  end(): void
}

/** Shows a spinner with a text until it is ended. Ora is loaded only where it can move. */
export async function startProgress({ io }: Pick<Context, 'io'>, text: string): Promise<Progress> {
  if (!io.animate) return { tell: () => {}, end: () => {} }
  const { default: ora } = await import('ora')
  const spinner = ora({ text, stream: io.err.raw, discardStdin: false }).start()
  return {
    tell: (next) => {
      spinner.text = next
    },
    end: () => void spinner.stop(),
  }
}

/** Does something while a spinner says what. */
export async function withProgress<T>(
  context: Pick<Context, 'io'>,
  text: string,
  action: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = await startProgress(context, text)
  try {
    return await action(progress)
  } finally {
    progress.end()
  }
}
