import type { Loader, Message } from 'esbuild'
import { type CompileFailure, type Program, solutionName } from './language.ts'

/**
 * TypeScript and JavaScript made ready by esbuild: types stripped, modules turned into functions, places kept by a
 * source map that is read only when something went wrong.
 */
export async function transform(
  source: string,
  loader: Loader & ('ts' | 'js'),
  kind: 'function' | 'class' | 'stdio',
): Promise<Program | CompileFailure> {
  const esbuild = await import('esbuild')
  const attempt = (format: 'cjs' | 'esm') =>
    esbuild.transform(source, {
      loader,
      format,
      target: 'node20',
      sourcemap: 'external',
      sourcefile: `${solutionName}.${loader}`,
      logLevel: 'silent',
      tsconfigRaw: {},
    })
  try {
    return await attempt('cjs').then(
      ({ code, map }) => ({ code, map }),
      async (error: unknown) => {
        // Only an ES module may await at its top level, and only a stdio program may be one.
        if (kind !== 'stdio' || !messagesOf(error).some(({ text }) => text.startsWith('Top-level await')))
          throw error
        const result = await attempt('esm')
        return { code: result.code, map: result.map, esModule: true }
      },
    )
  } catch (error) {
    return failure(messagesOf(error), error)
  }
}

function messagesOf(error: unknown): readonly Message[] {
  return typeof error === 'object' && error !== null && 'errors' in error ? (error.errors as Message[]) : []
}

function failure(messages: readonly Message[], error: unknown): CompileFailure {
  if (messages.length === 0) throw error
  const describe = ({ text, location }: Message): string =>
    location
      ? `${solutionName}:${location.line}:${location.column + 1}: ${text}\n    ${location.lineText}\n    ${' '.repeat(location.column)}^`
      : text
  const frames = messages.flatMap(({ location }) =>
    location ? [{ line: location.line, column: location.column + 1 }] : [],
  )
  return { message: messages.map(describe).join('\n'), frames }
}
