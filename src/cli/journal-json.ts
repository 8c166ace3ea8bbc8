import { dayText } from '../insight/days.ts'
import { type EndedRound, elapsedMs } from '../insight/evidence.ts'
import { improvementsOf } from '../insight/journal-improvements.ts'
import type { JournalRound } from './journal-texts.ts'
import { practiceJson } from './practice-json.ts'
import type { Journal } from './render/journal.ts'

/** What `prep journal --json` prints; `until` is the last day. */
export function journalJson({ from, to, figures, rounds, actions, ratings, practice, notes }: Journal) {
  const { timeMs, topics, mastered, weak, focus, pace, firstAccepted, brier } = figures
  return {
    from: dayText(from),
    until: dayText(to - 1),
    timeMs,
    rounds: rounds.map(roundOf),
    actions: actions.map(({ at, ...rest }) => ({ ...rest, at: instant(at) })),
    topics,
    mastered,
    weak,
    focus,
    pace,
    acceptanceFirstSubmission: firstAccepted,
    confidence: { brier, ratings },
    improvements: improvementsOf(figures),
    practice: practice.map(practiceJson),
    notes: notes.map(({ at, text }) => ({ at: instant(at), text })),
  }
}

function roundOf({ round, rating, testing, growth, questions, notes }: JournalRound) {
  return { ...factsOf(round), rating, testing, growth, questions, notes }
}

function factsOf(round: EndedRound) {
  const { id, problem, title, difficulty, topics, language, startedAt, outcome, solved, late, revealed } =
    round
  return {
    round: id,
    problem,
    title,
    difficulty,
    topics,
    language,
    startedAt: instant(startedAt),
    outcome,
    solved,
    late,
    revealed,
    elapsedMs: elapsedMs(round),
    targetMinutes: round.targetMinutes,
    firstVerdict: round.firstVerdict,
  }
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}
