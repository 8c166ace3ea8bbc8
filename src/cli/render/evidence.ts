import { formatElapsed } from '../../round/clock.ts'
import type { Claim, Evidence, Growth } from '../../round/evidence.ts'
import type { Criterion } from '../../round/rubric.ts'
import { plainPaint } from '../io.ts'
import { count, oneLine } from './fit.ts'
import { phaseSummary } from './phase-times.ts'
import { testingSummary } from './scorecard-testing.ts'

/** What was measured for a criterion, a line each. */
export function evidenceWords(evidence: Evidence, criterion: Criterion): string[] {
  switch (criterion) {
    case 'communication':
      return communicationWords(evidence)
    case 'problemSolving':
      return solvingWords(evidence.problemSolving)
    case 'technical':
      return technicalWords(evidence.technical)
    case 'testing':
      return testingWords(evidence.testing)
  }
}

function communicationWords({ communication, problemSolving }: Evidence): string[] {
  const { notes, questions, thoughtOf, approachMs } = communication
  if (notes + questions === 0 && approachMs === null) return ['nothing recorded']
  return [
    questions === 0 ? 'no question asked' : `${count(questions, 'question')} asked`,
    ...(thoughtOf ? [`thought of ${thoughtOf.ticked} of ${thoughtOf.total} that matter`] : []),
    approachWords(approachMs, problemSolving.firstEditMs),
    ...(notes > 0 ? [count(notes, 'note')] : []),
  ]
}

function approachWords(approachMs: number | null, firstEditMs: number | null): string {
  if (approachMs === null) return 'no approach written'
  if (firstEditMs === null) return `approach written at ${formatElapsed(approachMs)}`
  return `approach written ${approachMs <= firstEditMs ? 'before' : 'after'} the first edit`
}

function solvingWords(evidence: Evidence['problemSolving']): string[] {
  const { firstEditMs, claims, phases, hints, revealed, solved, late, elapsedMs, pace } = evidence
  const outcome = solved ? 'solved' : late ? 'accepted late' : revealed ? 'ended' : 'not solved'
  return [
    firstEditMs === null ? 'no edit was recorded' : `first edit at ${formatElapsed(firstEditMs)}`,
    ...(claims?.time ? [claimWords('time', claims.time)] : []),
    ...(claims?.space ? [claimWords('space', claims.space)] : []),
    ...(phases ? [phaseSummary(phases)] : []),
    hints === 0 ? 'no hint' : count(hints, 'hint'),
    ...(revealed ? ['something was revealed'] : []),
    `${outcome} after ${formatElapsed(elapsedMs)}, ${pace.toFixed(2)} × the target`,
  ]
}

/** `claimed time O(n^2), other than bank O(n)` */
function claimWords(what: string, { claimed, bank, asBank }: Claim): string {
  const said = `claimed ${what} ${oneLine(claimed)}`
  if (bank === null) return said
  if (asBank) return `${said}, as the bank`
  return `${said}${asBank === null ? ';' : ', other than'} bank ${oneLine(bank)}`
}

/** More verdicts than this are told by their number. */
const mostVerdicts = 6

function technicalWords({ verdicts, compileErrors, growth }: Evidence['technical']): string[] {
  if (verdicts.length === 0) return ['nothing was submitted']
  const left = verdicts.length - mostVerdicts
  const told = [...(left > 0 ? [`${left} earlier`] : []), ...verdicts.slice(-mostVerdicts)].join(', ')
  return [
    `${count(verdicts.length, 'submission')}: ${told}`,
    ...(compileErrors > 0 ? [count(compileErrors, 'compile error')] : []),
    ...(growth ? [growthWords(growth)] : []),
  ]
}

function growthWords({ measured, expected, worse }: Growth): string {
  const found = measured === null ? 'how its time grows is inconclusive' : `time grows like ${measured}`
  return found + (expected === null ? '' : `${worse ? ', worse than' : '; bank'} ${oneLine(expected)}`)
}

function testingWords({ own, first }: Evidence['testing']): string[] {
  const score = own ? testingSummary(own, plainPaint) : 'own cases: nothing measured'
  return [...(score === '' ? [] : [score]), firstWords(first)]
}

function firstWords(first: Evidence['testing']['first']): string {
  if (first === null) return 'nothing was submitted'
  if (first.verdict === 'AC') return 'first submission accepted'
  const failed = first.classes.flatMap(({ class: name, passed, total }) =>
    passed === total
      ? []
      : [`${total - passed} of ${name === 'sample' ? count(total, name) : `${total} ${name}`}`],
  )
  const what = failed.length > 0 ? `, failed ${failed.join(', ')}` : ''
  return `first submission ${first.verdict}${what}`
}
