import { extname } from 'node:path'
import { type BankSubmission, isAccepted } from '../bank/submissions.ts'
import { EnvironmentError } from '../errors.ts'
import { submissionsOf } from '../evaluate/submissions.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Problem } from '../model/problem.ts'

/** A mistake that the bank has a program for, in one of the languages in which it has it. */
export interface KnownBug {
  /** The words of its file's name: `ignores duplicates`. */
  readonly label: string
  /** Absolute path of the program. */
  readonly path: string
  readonly language: Language
  /** Whether the language is on this machine. */
  readonly isHere: boolean
  /** Its answers are right, but take too much time or memory: small inputs do not show that. */
  readonly isSlow: boolean
}

/**
 * The known bugs of a problem, in the order of their files. The same mistake in several languages is one bug: in the
 * preferred language where it is there, else in one that is on this machine. What does not compile is no bug of its own.
 */
export function knownBugs(problem: Problem, languages: Languages, preferred: Language): KnownBug[] {
  const bugs = new Map<string, KnownBug>()
  const here = new Map<Language, boolean>()
  const isHere = (language: Language): boolean => {
    const known = here.get(language) ?? runsHere(languages, language)
    here.set(language, known)
    return known
  }
  for (const submission of submissionsOf(problem, languages)) {
    if (isAccepted(submission) || submission.expected[0] === 'CE') continue
    const language = languages.byFile(submission.path)
    const bug: KnownBug = {
      label: bugLabel(submission.name),
      path: submission.path,
      language,
      isHere: isHere(language),
      isSlow: isSlow(submission),
    }
    const key = `${bug.isSlow} ${bug.label}`
    const known = bugs.get(key)
    if (!known || rank(bug, preferred) > rank(known, preferred)) bugs.set(key, bug)
  }
  return [...bugs.values()]
}

/** `wrong_answer/ignores-duplicates.ts` -> `ignores duplicates`. */
export function bugLabel(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1)
  const words = file.slice(0, file.length - extname(file).length)
  return words.replaceAll(/[-_]+/g, ' ').trim()
}

/** A stand-in of a version manager may be there, and nothing behind it. */
function runsHere(languages: Languages, language: Language): boolean {
  try {
    languages.toolchain(language)
    return true
  } catch (error) {
    if (error instanceof EnvironmentError) return false
    throw error
  }
}

const isSlow = ({ expected }: BankSubmission): boolean => expected[0] === 'TLE' || expected[0] === 'MLE'

const rank = ({ isHere, language }: KnownBug, preferred: Language): number =>
  !isHere ? 0 : language.id === preferred.id ? 2 : 1
