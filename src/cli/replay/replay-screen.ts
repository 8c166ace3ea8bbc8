import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { mostReplayScroll, type Place, type Replay, renderReplayScreen } from '../render/replay.ts'
import type { ScreenView } from '../render/round-screen.ts'
import { type Key, openScreen, type Screen } from '../screen.ts'

/** Lines that one key turns. */
const pageLines = 10

/** The steps of a round on the whole terminal, until it is left; returns the exit code. */
export async function replayOnScreen(context: Context, replay: Replay): Promise<number> {
  const { io, signal } = context
  let place: Place = { position: 0, scroll: 0 }
  let screen: Screen | undefined
  let interrupt = (): void => {}
  const view = (): ScreenView => ({ columns: io.err.columns, rows: io.err.rows, paint: io.err.paint })
  const draw = (): void => screen?.draw(renderReplayScreen(replay, place, view()))
  const go = (to: number): void => {
    const position = Math.max(0, Math.min(replay.steps.length - 1, to))
    if (position !== place.position) place = { position, scroll: 0 }
  }
  const scroll = (lines: number): void => {
    const most = mostReplayScroll(replay, place, view())
    // A larger window may have made the page end earlier.
    const from = Math.min(place.scroll, most)
    place = { ...place, scroll: Math.max(0, Math.min(most, from + lines)) }
  }
  try {
    return await new Promise<number>((resolve, reject) => {
      interrupt = () => resolve(exitCodes.interrupted)
      const leave = (): void => resolve(exitCodes.ok)
      const bindings = keyBindings({ go, scroll, leave, replay, position: () => place.position })
      const tried = (action: () => void): void => {
        try {
          action()
        } catch (error) {
          reject(error)
        }
      }
      const onKey = ({ name, ctrl, meta }: Key): void => {
        if (ctrl && name === 'c') interrupt()
        else if (ctrl && name === 'z') {
          screen?.suspend()
          context.stopProcess()
          screen?.resume()
        } else if (!ctrl && !meta) bindings[name]?.()
        draw()
      }
      signal.addEventListener('abort', interrupt)
      if (signal.aborted) interrupt()
      screen = openScreen(io, {
        onKey: (key) => tried(() => onKey(key)),
        onResize: () => tried(draw),
        onEnd: interrupt,
      })
      tried(draw)
    })
  } finally {
    signal.removeEventListener('abort', interrupt)
    screen?.close()
  }
}

interface Moves {
  readonly replay: Replay
  position(): number
  go(to: number): void
  scroll(lines: number): void
  leave(): void
}

/** What each key does, by its name. */
function keyBindings({
  replay,
  position,
  go,
  scroll,
  leave,
}: Moves): Readonly<Record<string, (() => void) | undefined>> {
  const next = (): void => go(position() + 1)
  const back = (): void => go(position() - 1)
  return {
    right: next,
    space: next,
    n: next,
    left: back,
    p: back,
    home: () => go(0),
    end: () => go(replay.steps.length - 1),
    up: () => scroll(-1),
    down: () => scroll(1),
    k: () => scroll(-1),
    j: () => scroll(1),
    pageup: () => scroll(-pageLines),
    pagedown: () => scroll(pageLines),
    q: leave,
    escape: leave,
  }
}
