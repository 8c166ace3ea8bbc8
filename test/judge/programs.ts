import { answers } from './programs/answers.ts'
import { endings } from './programs/endings.ts'
import { limits } from './programs/limits.ts'
import { mischief } from './programs/mischief.ts'
import { outside } from './programs/outside.ts'
import type { Row } from './programs/row.ts'

/** Every hostile program, with the verdict that is right. */
export const rows: readonly Row[] = [...answers, ...limits, ...endings, ...mischief, ...outside]
