import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewProblem } from '../../../src/bank/new/problem-text.ts'
import { readClass, readFunction } from '../../../src/bank/new/signature-text.ts'
import { type Skeleton, writeSkeleton } from '../../../src/bank/new/write.ts'
import type { Signature } from '../../../src/model/problem.ts'
import { languages } from '../../judge/judging.ts'

/** Signatures of each kind, and one with every type. */
export const signatures = {
  function: readFunction('countAbove(amounts: int[], limit: int): int'),
  types: readFunction(
    'zoo(s: string?, l: long, f: float[], b: bool, h: ListNode<long>, t: TreeNode<int>, g: int?[][]): float',
  ),
  void: readFunction('spin(grid: int[][], turns: int): void'),
  class: readClass('TagIndex(capacity: int)', [
    'add(name: string, count: long): void',
    'best(): string?',
    'load(tree: TreeNode<int>): bool',
  ]),
  stdio: { kind: 'stdio' },
} as const satisfies Readonly<Record<string, Signature>>

/** Begins a problem in a bank. */
export function begin(bank: string, signature: Signature, more: Partial<NewProblem> = {}): Skeleton {
  const problem: NewProblem = {
    id: 'count-above',
    title: "What is above, and what isn't",
    difficulty: 'easy',
    minutes: 10,
    topics: ['arrays', 'math'],
    signature,
    ...more,
  }
  const starter = (id: string): string =>
    languages.byName(id).starter(signature, { title: problem.title }).source
  return writeSkeleton(bank, problem, { typescript: starter('typescript'), python: starter('python') })
}

/** Puts plain words where something is to be written, in all files. */
export function fillIn({ dir, files }: Skeleton): void {
  for (const path of files) {
    const file = join(dir, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<write ([^<>]*)>/g, 'Written: $1'))
  }
}
