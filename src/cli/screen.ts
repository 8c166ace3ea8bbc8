import { emitKeypressEvents } from 'node:readline'
import stringWidth from 'fast-string-width'
import type { Io } from './io.ts'

/** A key as pressed. `name` is such as `a`, `space`, `escape`, `up`, `return`; ctrl-c comes like any other. */
export interface Key {
  readonly name: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly meta: boolean
  /** What the key types, where it types something. */
  readonly text?: string | undefined
}

export interface Cell {
  readonly row: number
  readonly column: number
}

export interface ScreenEvents {
  onKey(key: Key): void
  /** A text was pasted, which presses no keys. */
  onPaste?(text: string): void
  /** The size changed, `resume` took the terminal again, or ctrl-l was pressed: draw again. */
  onResize(): void
  /** Standard input ended or failed: nobody will press a key any more. */
  onEnd?(): void
}

/** The whole terminal, until it is closed. */
export interface Screen {
  readonly columns: number
  readonly rows: number
  /**
   * Shows these lines from the top; only what changed is written. Nothing happens while suspended or closed.
   * @param cursor the cell, counted from 0, in which the cursor is shown; without it there is none
   */
  draw(lines: readonly string[], cursor?: Cell): void
  /** Gives the terminal back as it was, for an editor or before the process stops itself (SIGTSTP). */
  suspend(): void
  /** Takes the terminal again after `suspend`, or after a stop that came from outside, and asks for a drawing. */
  resume(): void
  /** Gives the terminal back for good; may be called at any time and more than once. */
  close(): void
}

const csi = '\u001b['
/** Alternate screen, no cursor, no wrapping at the right edge, pasted text marked as such. */
const enter = `${csi}?1049h${csi}?25l${csi}?7l${csi}?2004h${csi}2J`
const leave = `${csi}?2004l${csi}?7h${csi}?25h${csi}?1049l`
/** Synchronized output (mode 2026): the terminal shows the frame at once. Others ignore it. */
const frameBegin = `${csi}?2026h`
const frameEnd = `${csi}?2026l`

type RawKey = { name?: string; sequence?: string; ctrl?: boolean; shift?: boolean; meta?: boolean }

/**
 * Takes the terminal for a live display on `io.err`, with keys from `io.stdin`. The caller must call `close`
 * in every outcome, and wires the process's signals: on ctrl-z, `suspend`, SIGTSTP to itself, `resume` on SIGCONT.
 */
export function openScreen(io: Io, events: ScreenEvents): Screen {
  const { err: out, stdin } = io
  let state: 'open' | 'suspended' | 'closed' = 'suspended'
  /** The lines that the terminal shows; undefined where that is unknown. */
  let shown: readonly string[] | undefined
  /** Where the cursor is shown. */
  let shownCursor: Cell | undefined
  /** What was pasted so far, between the terminal's two marks. */
  let pasted: string[] | undefined
  const wasRaw = stdin.isRaw === true
  emitKeypressEvents(stdin)

  const onKeypress = (character: string | undefined, raw: RawKey = {}): void => {
    if (raw.name === 'paste-start') pasted = []
    else if (raw.name === 'paste-end') {
      const text = pasted?.join('') ?? ''
      pasted = undefined
      if (text !== '') events.onPaste?.(text)
    } else if (pasted) pasted.push(character ?? '')
    else if (raw.ctrl && raw.name === 'l') onResize()
    else events.onKey(keyOf(character, raw))
  }
  const onResize = (): void => {
    shown = undefined
    if (state === 'open') events.onResize()
  }
  const onEnd = (): void => events.onEnd?.()
  const stopResize = out.onResize(onResize)

  const take = (): void => {
    state = 'open'
    pasted = undefined
    shown = undefined
    shownCursor = undefined
    stdin.on('keypress', onKeypress)
    stdin.on('end', onEnd)
    // Reading fails with EIO once the terminal is gone.
    stdin.on('error', onEnd)
    stdin.setRawMode?.(true)
    stdin.resume()
    out.write(enter)
  }
  const give = (next: 'suspended' | 'closed'): void => {
    if (state === 'open') {
      stdin.off('keypress', onKeypress)
      stdin.off('end', onEnd)
      stdin.off('error', onEnd)
      // Paused, or this process would take the keys that are meant for the editor.
      stdin.pause()
      setRaw(wasRaw)
      out.write(leave)
    }
    state = next
  }
  const setRaw = (raw: boolean): void => {
    try {
      stdin.setRawMode?.(raw)
    } catch {
      // The terminal is gone (EIO): there is no mode left to restore.
    }
  }

  take()
  return {
    get columns() {
      return out.columns
    },
    get rows() {
      return out.rows
    },
    draw: (lines, cursor) => {
      if (state !== 'open') return
      const next = lines.slice(0, out.rows)
      const changes = frameOf(shown, next, out.columns)
      const moved = cursor?.row !== shownCursor?.row || cursor?.column !== shownCursor?.column
      if (changes !== '' || moved) {
        // Hidden while lines are written, or it would be seen to jump.
        const hide = shownCursor ? `${csi}?25l` : ''
        const place = cursor ? `${csi}${cursor.row + 1};${cursor.column + 1}H${csi}?25h` : ''
        out.write(frameBegin + hide + changes + place + frameEnd)
      }
      shown = next
      shownCursor = cursor
    },
    suspend: () => {
      if (state === 'open') give('suspended')
    },
    resume: () => {
      if (state === 'closed') return
      give('suspended')
      take()
      events.onResize()
    },
    close: () => {
      if (state === 'closed') return
      give('closed')
      stopResize()
    },
  }
}

/** What to write so that a terminal that shows `shown` shows `next`. */
function frameOf(shown: readonly string[] | undefined, next: readonly string[], columns: number): string {
  const before = shown ?? []
  let changes = shown === undefined ? `${csi}0m${csi}2J` : ''
  for (let row = 0; row < Math.max(before.length, next.length); row++) {
    const line = next[row] ?? ''
    if (line === (before[row] ?? '')) continue
    // A full line leaves the cursor on its last cell, which erasing to the end would erase.
    const erase = stringWidth(line) < columns ? `${csi}K` : ''
    changes += `${csi}${row + 1};1H${line}${csi}0m${erase}`
  }
  return changes
}

function keyOf(character: string | undefined, raw: RawKey): Key {
  return {
    name: raw.name ?? character ?? raw.sequence ?? '',
    ctrl: raw.ctrl ?? false,
    shift: raw.shift ?? false,
    meta: raw.meta ?? false,
    text: character,
  }
}
