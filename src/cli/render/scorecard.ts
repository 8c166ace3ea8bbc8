import type { RoundRules } from '../../history/types.ts'
import type { GrowthReport } from '../../insight/growth-report.ts'
import type { Moments } from '../../insight/moments.ts'
import type { Difficulty, Topic } from '../../model/problem.ts'
import { formatElapsed } from '../../round/clock.ts'
import type { Testing } from '../../round/testing-record.ts'
import type { Paint } from '../io.ts'
import { clockBar } from './clock.ts'
import { count, flow, oneLine, wrap } from './fit.ts'
import { growthLines } from './scorecard-growth.ts'
import { momentLines } from './scorecard-moments.ts'
import { labelled, labelWidth, rowWidth } from './scorecard-row.ts'
import { testingLines } from './scorecard-testing.ts'
import { type FirstSubmission, whiteboardLines } from './scorecard-whiteboard.ts'
import { classLines, type MarkedTest } from './verdict-marks.ts'

/** How a round ended. `late` and `revealed` are accepted, but not solved; `revealed` counts before `late`. */
export type RoundResult = 'solved' | 'late' | 'revealed' | 'gave-up' | 'abandoned'

export type Standing = 'weak' | 'ok' | 'strong' | 'not-enough-data'

/** A topic's standing and the mean of its posterior, from 0 to 1. */
export interface TopicState {
  readonly standing: Standing
  readonly mean: number
}

export interface TopicChange {
  readonly topic: Topic
  readonly before: TopicState
  readonly after: TopicState
}

/** All that the scorecard of an ended round shows; durations in ms. */
export interface Scorecard {
  readonly title: string
  readonly difficulty: Difficulty
  readonly language: string
  readonly result: RoundResult
  readonly elapsedMs: number
  readonly targetMs: number
  readonly clockMs: number
  /** The tests of the last submission; empty where nothing was submitted, left out where they stand above. */
  readonly tests?: readonly MarkedTest[]
  readonly runs: number
  readonly submissions: number
  /** `costMs` is what they took off the clock. */
  readonly hints: { readonly used: number; readonly total: number; readonly costMs: number }
  /** When the first accepted submission came, ms since the start. */
  readonly acceptedAtMs?: number
  /** When what happened first. */
  readonly moments?: Moments
  /** The first submission of a whiteboard round, of code that nothing had run before. */
  readonly whiteboard?: { readonly rules: RoundRules; readonly first: FirstSubmission | undefined }
  /** What the person's own cases caught of the known bugs. */
  readonly testing?: Testing
  /** How the time of the accepted solution grows. */
  readonly growth?: GrowthReport
  /** The problem's topics, before this round and with it; or why the round says nothing of them. */
  readonly evidence: readonly TopicChange[] | 'repeat' | 'look'
  /** What to do next, a few words each. */
  readonly next?: readonly string[]
}

export interface ScorecardView {
  readonly columns: number
  readonly paint: Paint
}

const headlines: {
  readonly [R in RoundResult]: { sign: string; words: string; role: keyof Paint; remark: string }
} = {
  solved: { sign: '✓', words: 'Solved', role: 'pass', remark: '' },
  late: { sign: '✓', words: 'Accepted late', role: 'warn', remark: 'after the clock, so not solved' },
  revealed: { sign: '✓', words: 'Accepted after a reveal', role: 'warn', remark: 'so not solved' },
  'gave-up': { sign: '✗', words: 'Given up', role: 'fail', remark: '' },
  abandoned: { sign: '✗', words: 'Abandoned', role: 'fail', remark: '' },
}

const standingWords: { readonly [S in Standing]: string } = {
  weak: 'weak',
  ok: 'ok',
  strong: 'strong',
  'not-enough-data': 'not enough data',
}

const widest = 80

/** The scorecard of a round that has ended, as text without a final newline: with a judgement above it no longer than a screen. */
export function renderScorecard(card: Scorecard, { columns, paint }: ScorecardView): string {
  const width = Math.min(columns, widest)
  const parts = [
    [...outcomeLines(card, width, paint), ...timeLines(card, width, paint)],
    testLines(card, width, paint),
    [
      ...indented(countsOf(card), width),
      ...(card.moments ? momentLines(card.moments, width - 2).map((line) => `  ${line}`) : []),
    ],
    [
      ...(card.whiteboard ? whiteboardLines(card.whiteboard, card.whiteboard.first, width, paint) : []),
      ...(card.testing ? testingLines(card.testing, width, paint) : []),
      ...(card.growth ? growthLines(card.growth, width, paint) : []),
      ...topicLines(card, width, paint),
    ],
    flow((card.next ?? []).map(oneLine), width - 2).map(
      (line, index) => `${index === 0 ? '→ ' : '  '}${line}`,
    ),
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function outcomeLines(
  { result, title, difficulty, language }: Scorecard,
  width: number,
  paint: Paint,
): string[] {
  const { sign, words, role, remark } = headlines[result]
  const outcome = paint[role](`${sign} ${words}`) + (remark === '' ? '' : paint.dim(`, ${remark}`))
  return [
    ...wrap(outcome, width, 2),
    ...flow([paint.title(oneLine(title)), difficulty, oneLine(language)], width - 2).map(
      (line) => `  ${line}`,
    ),
  ]
}

function testLines({ tests }: Scorecard, width: number, paint: Paint): string[] {
  if (!tests) return []
  return tests.length === 0 ? ['  Nothing was submitted.'] : classLines(tests, width, paint)
}

/** `12:34 of 22:30 · 0.84 × the target of 15:00`, and the same as a bar with both marks. */
function timeLines(card: Scorecard, width: number, paint: Paint): string[] {
  const { elapsedMs, targetMs, clockMs } = card
  const pace = (elapsedMs / targetMs).toFixed(2)
  const parts = [
    `${paint.title(formatElapsed(elapsedMs))} of ${formatElapsed(clockMs)}`,
    `${pace} × the target of ${formatElapsed(targetMs)}`,
  ]
  const bar = clockBar(card, width - 2, { ...paint, fail: paint.accent, warn: paint.accent })
  return [...flow(parts, width - 2), bar].map((line) => `  ${line}`)
}

function countsOf({ runs, submissions, hints, acceptedAtMs }: Scorecard): string[] {
  const cost = hints.costMs > 0 ? `, ${formatElapsed(hints.costMs)} off the clock` : ''
  return [
    count(runs, 'run'),
    count(submissions, 'submission'),
    `${hints.used} of ${count(hints.total, 'hint')}${cost}`,
    ...(acceptedAtMs === undefined ? [] : [`accepted at ${formatElapsed(acceptedAtMs)}`]),
  ]
}

function indented(parts: readonly string[], width: number): string[] {
  return flow(parts, width - 2).map((line) => `  ${line}`)
}

const noEvidence = {
  repeat: 'unchanged: within 30 days of a round of this problem, another is no evidence',
  look: 'unchanged: under two minutes and without a submission, a round is no evidence',
} as const

/** `hashing  chance to solve .48 → .34 · not enough data → weak`, a row a topic, as those of testing and growth. */
function topicLines({ evidence }: Scorecard, width: number, paint: Paint): string[] {
  if (typeof evidence === 'string')
    return labelled('topics', wrap(noEvidence[evidence], rowWidth(width)), paint)
  const nameWidth = Math.max(labelWidth, ...evidence.map(({ topic }) => topic.length + 2))
  return evidence.flatMap(({ topic, before, after }) => {
    const standing =
      before.standing === after.standing
        ? standingWords[after.standing]
        : `${standingWords[before.standing]} → ${paintStanding(after.standing, paint)}`
    const [from, to] = [meanText(before.mean), meanText(after.mean)]
    const parts = [`chance to solve ${from === to ? to : `${from} → ${to}`}`, standing]
    return labelled(topic, flow(parts, rowWidth(width, nameWidth)), paint, nameWidth)
  })
}

function paintStanding(standing: Standing, paint: Paint): string {
  const words = standingWords[standing]
  if (standing === 'weak') return paint.warn(words)
  return standing === 'strong' ? paint.pass(words) : words
}

function meanText(mean: number): string {
  return mean.toFixed(2).replace(/^0/, '')
}
