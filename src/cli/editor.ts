import type { Context } from './context.ts'

/** The person's editor command: $VISUAL, then $EDITOR, then the settings; undefined where none is set. */
export async function editorOf({ env, settings }: Context): Promise<string | undefined> {
  return env.VISUAL || env.EDITOR || (await settings()).editor
}

/**
 * Runs an editor on a file in this terminal, and waits for it. The command may have arguments (`code --wait`), so that
 * a shell reads it, as git does. Returns what went wrong, if anything.
 */
export async function openEditor(editor: string, file: string): Promise<string | undefined> {
  const { execa } = await import('execa')
  const result = await execa('/bin/sh', ['-c', `${editor} "$@"`, editor, file], {
    stdio: 'inherit',
    reject: false,
  })
  return result.failed
    ? `The editor '${editor}' failed (${result.signal ?? `exit code ${result.exitCode}`}).`
    : undefined
}
