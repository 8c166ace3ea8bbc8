import { createInterface, type Interface } from 'node:readline'
import { PassThrough, Writable } from 'node:stream'
import type { Typed } from '../render/text-entry.ts'
import type { Key } from '../screen.ts'

/** What a key means for the line that is typed: it is done, it is given up, or the key was none of its own. */
export type KeyEffect = 'done' | 'cancelled' | 'edited' | 'other'

/** Keys that the page above the line may have, since a line on its own has no use for them. */
const foreign = new Set(['up', 'down', 'pageup', 'pagedown'])
/** A paste by mistake must not flood the record, characters. */
const longestPaste = 4000
const lineless = /[\p{Cc}\u2028\u2029]+/gu

/** A line of text that is edited as in a shell: Node's own line editor, which reads and writes nothing here. */
export class TextEntry {
  readonly #editor: Interface

  constructor(text: string) {
    const output = new Writable({ write: (_chunk, _encoding, done) => done() })
    this.#editor = createInterface({ input: new PassThrough(), output, terminal: true, historySize: 0 })
    this.paste(text)
  }

  get typed(): Typed {
    return { text: this.#editor.line, cursor: this.#editor.cursor }
  }

  key({ name, ctrl, shift, meta, text }: Key): KeyEffect {
    if (name === 'return' || name === 'enter') return 'done'
    if (name === 'escape' || (ctrl && name === 'd' && this.#editor.line === '')) return 'cancelled'
    if (foreign.has(name)) return 'other'
    if (name === 'tab') this.paste(' ')
    else this.#editor.write(text, { name, ctrl, shift, meta })
    return 'edited'
  }

  /** Takes a text in where the cursor is; what ends a line becomes a space, as do other signs that are no text. */
  paste(text: string): void {
    const line = [...text].slice(0, longestPaste).join('').replace(lineless, ' ')
    if (line !== '') this.#editor.write(line)
  }

  close(): void {
    this.#editor.close()
  }
}
