import type { Stats } from '../../insight/stats.ts'
import { count } from './fit.ts'

/** How the rounds went that were stricter than a clock, one line a kind; none where there were none. */
export function ruledRounds({ interviews, whiteboard }: Pick<Stats, 'interviews' | 'whiteboard'>): string[] {
  return [
    ...(interviews.rounds > 0
      ? [`${count(interviews.rounds, 'interview')}: ${interviews.solved} solved`]
      : []),
    ...(whiteboard.rounds > 0
      ? [
          `${count(whiteboard.rounds, 'whiteboard round')}: ${whiteboard.acceptedFirst} accepted at the first submission`,
        ]
      : []),
  ]
}
