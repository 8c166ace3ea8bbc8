import { emitKeypressEvents } from 'node:readline'
import { Interrupted } from '../../errors.ts'
import { formatClock, readClock } from '../../round/clock.ts'
import type { Context } from '../context.ts'
import { truncate } from '../render/fit.ts'

const tickMs = 250
/** To the beginning of the line, and what stands there erased. */
const clearLine = '\r\u001b[K'

/**
 * Counts down in one line of `err` until the time is over or Enter is pressed. It needs a terminal that may move.
 * @throws Interrupted on Ctrl-C, or where the terminal is closed
 */
export async function countDown(
  { io, now, signal, stopProcess }: Context,
  lengthMs: number,
  hint: string,
): Promise<void> {
  const { err, stdin } = io
  const startedAt = now()
  const deadline = startedAt + lengthMs
  const wasRaw = stdin.isRaw === true
  emitKeypressEvents(stdin)
  let clock = readClock({ startedAt, deadline, targetMinutes: 0, now: startedAt })
  const draw = (): void => {
    const line = `${err.paint.accent(formatClock(clock.remainingMs))} left  ${err.paint.dim(hint)}`
    // One column less than there is, or the terminal goes on to the next line.
    err.write(clearLine + truncate(line, err.columns - 1))
  }
  let finish: (interrupted: boolean) => void = () => {}
  const ended = new Promise<boolean>((resolve) => {
    finish = resolve
  })
  const interrupt = (): void => finish(true)
  const onKey = (_: string | undefined, key: { name?: string; ctrl?: boolean } = {}): void => {
    if (key.ctrl && key.name === 'z') {
      stdin.setRawMode?.(wasRaw)
      stopProcess()
      stdin.setRawMode?.(true)
      draw()
    } else if (key.ctrl && key.name === 'c') finish(true)
    else if (key.name === 'return' || key.name === 'enter') finish(false)
  }
  stdin.on('keypress', onKey)
  stdin.on('end', interrupt)
  stdin.on('error', interrupt)
  signal.addEventListener('abort', interrupt)
  stdin.setRawMode?.(true)
  stdin.resume()
  const ticking = setInterval(() => {
    clock = readClock({ startedAt, deadline, targetMinutes: 0, now: now(), lastEventAt: clock.at })
    if (clock.remainingMs <= 0) finish(false)
    else draw()
  }, tickMs)
  draw()
  if (signal.aborted) interrupt()
  try {
    if (await ended) throw new Interrupted()
  } finally {
    clearInterval(ticking)
    signal.removeEventListener('abort', interrupt)
    stdin.off('keypress', onKey)
    stdin.off('end', interrupt)
    stdin.off('error', interrupt)
    stdin.pause()
    restore(() => stdin.setRawMode?.(wasRaw))
    err.write(clearLine)
  }
}

function restore(action: () => void): void {
  try {
    action()
  } catch {
    // The terminal is gone (EIO): there is no mode left to restore.
  }
}
