import { sep } from 'node:path'

/** The names that a problem's folder is made of. */
export const problemFile = 'problem.yaml'
export const testsFile = 'tests.yaml'
export const generatorFile = 'generate.ts'
export const checkerFile = 'check.ts'
export const submissionsFolder = 'submissions'

/** Where accepted submissions lie within a problem's folder; the reference is one of them. */
export const acceptedFolder = `${submissionsFolder}/accepted`

/** Absolute path of a problem's file. Without `join`, which would cost a quarter of a bank's opening. */
export function inProblem(dir: string, name: string): string {
  return dir + sep + name
}
