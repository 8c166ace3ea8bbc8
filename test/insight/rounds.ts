import { plainRules, type Round } from '../../src/history/types.ts'

/** 1 May 2026, 09:30 UTC. */
export const now = Date.UTC(2026, 4, 1, 9, 30)
export const minute = 60_000
export const day = 86_400_000

let made = 0

/** A round on a problem of its own that has just ended: medium, target 20 min, clock 30 min, solved after 15. */
export function roundOf(changes: Partial<Round> & { minutesTaken?: number } = {}): Round {
  const { minutesTaken = 15, ...given } = changes
  made++
  const startedAt = given.startedAt ?? now - minutesTaken * minute
  const endedAt = given.endedAt === undefined ? startedAt + minutesTaken * minute : given.endedAt
  const outcome = given.outcome === undefined ? 'accepted' : given.outcome
  const revealed = given.revealed ?? false
  const inTime = minutesTaken <= 30
  return {
    id: `0196-${String(made).padStart(8, '0')}`,
    problem: `problem-${made}`,
    title: `Problem ${made}`,
    difficulty: 'medium',
    topics: ['graphs'],
    kind: 'function',
    language: 'typescript',
    minutes: 30,
    targetMinutes: 20,
    workspace: '/practice',
    file: '/practice/solution.ts',
    startedAt,
    deadline: startedAt + 30 * minute,
    rules: plainRules,
    endedAt,
    outcome,
    revealed,
    solved: endedAt === null ? null : outcome === 'accepted' && inTime && !revealed,
    late: outcome === 'accepted' && !inTime,
    hints: 0,
    runs: 3,
    submissions: 1,
    firstVerdict: outcome === 'accepted' ? 'AC' : 'WA',
    lastEventAt: endedAt ?? startedAt,
    ...given,
  }
}

/** A round that is not solved. */
export function failed(changes: Parameters<typeof roundOf>[0] = {}): Round {
  return roundOf({ outcome: 'gave-up', ...changes })
}

export function times<T>(n: number, make: () => T): T[] {
  return Array.from({ length: n }, make)
}
