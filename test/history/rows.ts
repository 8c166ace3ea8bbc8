import { newId } from '../../src/history/id.ts'
import { type NewRound, type NewSubmission, plainRules } from '../../src/history/types.ts'

/** 1 May 2026, 09:30 UTC. */
export const start = Date.UTC(2026, 4, 1, 9, 30)
export const minute = 60_000
export const day = 86_400_000

export function newRound(changes: Partial<NewRound> = {}): NewRound {
  const startedAt = changes.startedAt ?? start
  return {
    id: newId(startedAt),
    problem: 'two-sum',
    title: 'Two Sum',
    difficulty: 'easy',
    topics: ['arrays', 'hashing'],
    kind: 'function',
    language: 'typescript',
    minutes: 22.5,
    targetMinutes: 15,
    workspace: '/practice/two-sum/2026-05-01-1a2b3c4d',
    file: '/practice/two-sum/2026-05-01-1a2b3c4d/solution.ts',
    startedAt,
    deadline: startedAt + 22.5 * minute,
    rules: plainRules,
    ...changes,
  }
}

export function newSubmission(round: string, changes: Partial<NewSubmission> = {}): NewSubmission {
  return {
    round,
    at: start + 5 * minute,
    language: 'typescript',
    source: 'export function twoSum() {}\n',
    verdict: 'WA',
    passed: 1,
    total: 2,
    timeMs: 1.25,
    memoryKb: 45_000,
    limitMs: 200,
    limitKb: 262_144,
    isolation: 'group',
    results: [
      { index: 0, class: 'sample', verdict: 'AC', timeMs: 0.5, memoryKb: 44_000 },
      {
        index: 1,
        class: 'edge',
        label: 'two equal numbers',
        verdict: 'WA',
        timeMs: 1.25,
        memoryKb: 45_000,
        message: 'expected [0, 1]',
      },
    ],
    ...changes,
  }
}
