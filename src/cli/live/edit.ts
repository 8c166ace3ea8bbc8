import type { Context } from '../context.ts'
import { editorOf, openEditor } from '../editor.ts'
import type { Display } from './display.ts'

/** Opens a file in the person's editor, which has the terminal until it is closed. */
async function edit(context: Context, display: Display, file: string): Promise<void> {
  const editor = await editorOf(context)
  if (!editor) {
    display.say('No editor is set: put its command into $EDITOR, or open the file yourself.', 'warn')
    return
  }
  display.suspend()
  const fault = await openEditor(editor, file)
  display.resume()
  if (fault) display.say(fault, 'fail')
}

/** The person's editor on the solution: one at a time. */
export class SolutionEditor {
  #editing: Promise<void> | undefined

  /** Opens it, unless it is open. @param onFault it failed in a way that is no fault of the person's */
  open(context: Context, display: Display, file: string, onFault: (error: unknown) => void): void {
    this.#editing ??= edit(context, display, file)
      .catch(onFault)
      .finally(() => {
        this.#editing = undefined
      })
  }

  /** Over as soon as no editor is open. */
  async closed(): Promise<void> {
    await this.#editing
  }
}
