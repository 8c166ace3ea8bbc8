import { EnvironmentError } from '../errors.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { isUntouched } from './mark.ts'

/**
 * Records the solution as it is now, where it is another than at the last save: the live screen and `run --watch` see
 * each save, a single command only what it finds. The starter as it was given is no save.
 */
export function keepSave(history: History, round: Round, source: string, at: number): void {
  const last = history.events(round.id).findLast(({ kind }) => kind === 'saved')
  if (!last && isStarter(round)) return
  const hash = history.addSource(source)
  if (last?.data.source !== hash) history.addEvent(round.id, 'saved', { source: hash }, at)
}

function isStarter({ workspace }: Round): boolean {
  try {
    return isUntouched(workspace)
  } catch (error) {
    // A mark that cannot be read tells nothing.
    if (error instanceof EnvironmentError) return false
    throw error
  }
}
