import type { LoggedPractice } from '../insight/plan-practice.ts'

/** Practice done elsewhere as `--json` prints it. */
export function practiceJson({ id: _id, ...rest }: LoggedPractice) {
  return rest
}
