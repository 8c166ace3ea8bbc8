import { type BankSubmission, listSubmissions, strayFaults } from '../bank/submissions.ts'
import type { BankFault } from '../errors.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Kind, Problem } from '../model/problem.ts'

/** The endings, with their dot, of the languages that judge problems of a kind. */
export function endingsOf(languages: Languages, kind: Kind): readonly string[] {
  return languages.all
    .filter((language) => languages.judges(language, kind))
    .flatMap(({ extensions }) => extensions)
}

/** The submissions of a problem in the languages that can be judged, sorted by name. */
export function submissionsOf(problem: Problem, languages: Languages): BankSubmission[] {
  return listSubmissions(problem, endingsOf(languages, problem.kind))
}

/** What lies among the submissions and cannot be judged. */
export function straysOf(problem: Problem, languages: Languages): BankFault[] {
  return strayFaults(problem, endingsOf(languages, problem.kind))
}
