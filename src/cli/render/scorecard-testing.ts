import type { Testing } from '../../round/testing-record.ts'
import type { Paint } from '../io.ts'
import { count, oneLine, wrap } from './fit.ts'
import { labelled, rowWidth } from './scorecard-row.ts'

/** The testing score as lines of the scorecard; none where the problem has no known bugs to try tests on. */
export function testingLines(testing: Testing, width: number, paint: Paint): string[] {
  const lines = testingWords(testing, paint).flatMap((text) => wrap(text, rowWidth(width)))
  return labelled('testing', lines, paint)
}

/** The same in one line, for a timeline. */
export function testingSummary(testing: Testing, paint: Paint): string {
  return testingWords(testing, paint).join('; ')
}

function testingWords(testing: Testing, paint: Paint): string[] {
  const { caught, missed, wrong, cases, counted, skipped } = testing
  const all = caught.length + missed.length
  if (all + skipped.length === 0) return []
  const languages = [...new Set(skipped.map(({ language }) => oneLine(language)))].join(', ')
  return [
    headline(testing, all, paint),
    ...(counted > 0 && missed.length > 0 ? [`missed: ${missed.map(oneLine).join(', ')}`] : []),
    ...(wrong > 0 && (counted > 0 || wrong < cases) ? [wrongWords(testing)] : []),
    ...(skipped.length > 0 ? [`not run here: ${count(skipped.length, 'bug')} in ${languages}`] : []),
  ]
}

function wrongWords({ wrong, cases, wrongCases = [] }: Testing): string {
  const which = wrongCases.length === 0 ? '' : `: number ${wrongCases.join(', ')}`
  return `${wrong} of your ${count(cases, 'case')} wrong, so not counted${which}`
}

function headline({ caught, cases, counted, wrong }: Testing, all: number, paint: Paint): string {
  const score = `${caught.length} of ${all}`
  if (cases === 0) return `no tests of your own: ${score} caught`
  if (counted === 0) {
    const why = wrong === 0 ? 'says what it expects' : 'is right'
    return `none of your ${count(cases, 'case')} ${why}: ${score} caught`
  }
  return `your tests catch ${(caught.length === all ? paint.pass : paint.warn)(score)} known bugs`
}
