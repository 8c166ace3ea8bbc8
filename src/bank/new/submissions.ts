import { acceptedFolder, submissionsFolder } from '../layout.ts'
import { toWrite } from '../unwritten.ts'

export const referencePath = `${acceptedFolder}/reference.ts`

/** Sources to fill in, by language, that fit the signature. */
export interface Starters {
  readonly typescript: string
  readonly python: string
}

const mistake = 'a mistake that candidates make, and name the file for it'
const slow = 'the brute force that comes first to mind; delete the file where none is too slow'

/** The submissions that every problem has, by path within its folder, and what each is. */
const wanted: readonly (readonly [path: string, what: string])[] = [
  [referencePath, 'a right solution, as clear as can be'],
  [
    `${acceptedFolder}/another.py`,
    'a right solution in Python, by another approach where there is one; name both for theirs',
  ],
  [`${submissionsFolder}/wrong_answer/first-mistake.ts`, mistake],
  [`${submissionsFolder}/wrong_answer/second-mistake.py`, mistake],
  [`${submissionsFolder}/wrong_answer/third-mistake.ts`, mistake],
  [`${submissionsFolder}/time_limit_exceeded/brute-force.ts`, slow],
  [`${submissionsFolder}/time_limit_exceeded/brute-force.py`, slow],
]

/** The submissions of a new problem, by path: a starter each, with a comment that says what is to be written. */
export function submissionTexts({ typescript, python }: Starters): (readonly [path: string, text: string])[] {
  return wanted.map(([path, what]) => [
    path,
    path.endsWith('.py') ? `# ${toWrite(what)}\n${python}` : `// ${toWrite(what)}\n${typescript}`,
  ])
}
