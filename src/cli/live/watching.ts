import type { Round } from '../../history/types.ts'
import { watchFile } from '../../round/watch.ts'
import type { RoundSession } from '../round-session.ts'

/** What is seen of the files of a round. */
export interface RoundFileEvents {
  /** The solution was saved, with this text. */
  onSaved(source: string): void
  onCasesSaved(): void
  /** The folder of the solution is not there any more. */
  onGone(): void
}

/** Watches the solution and the own cases of a round; returns what ends that. */
export function watchRound(
  { file }: Pick<Round, 'file'>,
  { casesFile }: Pick<RoundSession, 'casesFile'>,
  events: RoundFileEvents,
): () => void {
  const watches = [
    watchFile(file, (event) => (event.kind === 'saved' ? events.onSaved(event.text) : events.onGone())),
    watchFile(casesFile, (event) => {
      if (event.kind === 'saved') events.onCasesSaved()
    }),
  ]
  return () => {
    for (const watch of watches) watch.close()
  }
}
