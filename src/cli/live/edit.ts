import type { Context } from '../context.ts'
import { editorOf, openEditor } from '../editor.ts'
import type { Display } from './display.ts'

/** Opens a file in the person's editor, which has the terminal until it is closed. */
export async function edit(context: Context, display: Display, file: string): Promise<void> {
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
