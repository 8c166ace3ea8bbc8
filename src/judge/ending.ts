import { constants } from 'node:os'

/** How a process ended. `code` and `signal` as Node gives them; `violated`: it talked out of turn. */
export interface Ending {
  readonly code: number | null
  readonly signal: string | null
  readonly violated?: boolean
  /** It never ran: what the system said. */
  readonly failed?: string
}

// The first name of a number is the usual one: SIGABRT before SIGIOT.
const signalNames = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
)

/** A shell passes a signal on as 128 and its number. */
export function endingOf(code: number | null, signal: string | null): Ending {
  const name = code !== null && code > 128 ? signalNames.get(code - 128) : undefined
  return name ? { code: null, signal: name } : { code, signal }
}
