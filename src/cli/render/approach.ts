import type { Plan } from '../../round/plan.ts'
import { oneLine } from './fit.ts'
import type { Page } from './markdown.ts'
import { labelled } from './stats.ts'

/** What the person means to do, with a label before each part, without a final newline. */
export function renderApproach({ approach, time, space }: Plan, { columns, paint }: Page): string {
  const part = (label: string, text: string | null): string[] =>
    labelled(label, text === null ? paint.dim('not said') : oneLine(text), columns, paint)
  return [...part('Plan', approach), ...part('Time', time), ...part('Space', space)].join('\n')
}
