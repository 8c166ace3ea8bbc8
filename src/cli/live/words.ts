import { BankError, type PrepError } from '../../errors.ts'
import { testClasses } from '../../model/problem.ts'
import type { Judgement } from '../../model/verdict.ts'
import type { ClockWarning } from '../../round/clock.ts'

export const warningWords: { readonly [W in ClockWarning]: string } = {
  'half-time': 'Half of the time is over.',
  'five-minutes': 'Five minutes left.',
  'one-minute': 'One minute left.',
  'time-over': 'The time is over. The round goes on as overtime; what is accepted now is late.',
}

/** What went wrong, with the first place of a fault in a file, in one line. */
export function faultWords(error: PrepError): string {
  const [fault] = error instanceof BankError ? error.faults : []
  return fault ? `${error.message} (line ${fault.line ?? 1}: ${fault.message})` : error.message
}

/** Why a submission was not accepted, as far as it may be told: what failed, by class. */
export function refusalWords({ verdict, compile, cause, tests }: Judgement): string {
  if (verdict === 'JE') return `The judge failed, which costs you nothing: ${cause}`
  if (compile) return `${verdict}: ${compile.message}`
  const failed = testClasses.flatMap((name) => {
    const count = tests.filter((test) => test.class === name && test.verdict !== 'AC').length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return `${verdict}: failed ${failed.join(', ')}.`
}
