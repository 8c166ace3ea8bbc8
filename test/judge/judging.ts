import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { group } from '../../src/judge/isolation/group.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { createJudge } from '../../src/judge/judge.ts'
import type { Judge, JudgeTask, JudgeTest } from '../../src/judge/task.ts'
import { answerTypes, inputToWire } from '../../src/model/input.ts'
import type { Compare, Input, Signature, TestClass } from '../../src/model/problem.ts'
import { parseType, type ReturnType, type Value } from '../../src/model/types.ts'
import type { Judgement, Limits } from '../../src/model/verdict.ts'
import { harnessDir, languages, path } from './this-machine.ts'

export { harnessDir, isolations, languages, machineFolder, path } from './this-machine.ts'

/** An empty folder for the duration of one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prep-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A judge whose sandboxes lie in the folder; what compilers build too, unless it goes elsewhere. */
export function judgeIn(
  tempDir: string,
  isolation: Isolation = group,
  buildDir = join(tempDir, 'build'),
): Judge {
  return createJudge({ host: { isolation, tempDir, path }, languages, harnessDir, buildDir })
}

/** A judge of its own for the duration of one test. */
export function someJudge(isolation: Isolation = group): Judge {
  const judge = judgeIn(temporaryFolder(), isolation)
  onTestFinished(() => judge.close())
  return judge
}

/** The type as the bank writes it; `void` too. */
export const typeOf = (text: string): ReturnType => (text === 'void' ? { kind: 'void' } : parseType(text))

/** A function's signature with types as the bank writes them. */
export function signatureOf(
  name: string,
  params: { readonly [name: string]: string },
  returns: string,
  result?: string,
) {
  return {
    kind: 'function',
    name,
    params: Object.entries(params).map(([param, type]) => ({ name: param, type: parseType(type) })),
    returns: typeOf(returns),
    ...(result !== undefined && { result }),
  } as const satisfies Signature
}

/** A test as the judge takes it. */
export function testOf(
  signature: Signature,
  input: Input,
  expected: Value,
  name: TestClass = 'sample',
): JudgeTest {
  return {
    class: name,
    input: signature.kind === 'stdio' ? String(input) : JSON.stringify(inputToWire(input, signature)),
    types: answerTypes(signature, input),
    expected,
    shown: name === 'sample',
  }
}

/** What most programs of the fixtures do: the sum of a list. */
export const total = signatureOf('total', { numbers: 'int[]' }, 'int')
export const totalTests = [
  testOf(total, { numbers: [1, 2, 3] }, 6),
  testOf(total, { numbers: [] }, 0),
  testOf(total, { numbers: [-5] }, -5, 'edge'),
]

const endings = {
  typescript: 'ts',
  javascript: 'js',
  python: 'py',
  cpp: 'cpp',
  java: 'java',
  go: 'go',
  rust: 'rs',
} as const
export type LanguageId = keyof typeof endings

/** Whether the language's runtime or compiler is on this machine: a test that needs it is else skipped, and says so. */
export function isInstalled(language: LanguageId): boolean {
  return languages.findRuntime(languages.byName(language)) !== undefined
}

/** The text of a program of the fixtures. */
export function program(language: LanguageId, name: string): string {
  return readFileSync(resolve(`test/fixtures/programs/${language}/${name}.${endings[language]}`), 'utf8')
}

export const limits: Limits = { timeMs: 300, memoryKb: 256 * 1024 }
export const exact: Compare = { mode: 'exact' }

/** Judges a source; by default as the sum of a list. */
export function judged(
  judge: Judge,
  language: LanguageId,
  source: string,
  task: Partial<JudgeTask> = {},
): Promise<Judgement> {
  return judge.judge({
    language: languages.byName(language),
    source,
    signature: total,
    tests: totalTests,
    compare: exact,
    limits,
    ...task,
  })
}

/**
 * What sandboxes of that folder have left: processes (known by an environment that names the folder) and folders. A
 * process that was killed may take a moment to go.
 */
export async function leftovers(tempDir: string): Promise<string[]> {
  for (let round = 0; ; round++) {
    const found = [...processesOf(tempDir), ...readdirSync(tempDir)]
    if (found.length === 0 || round === 20) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Processes whose environment or command has something, by id and command. */
export function processesOf(mark: string): string[] {
  return readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return []
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ')
      const isOurs =
        command.includes(`: ${mark}/`) || readFileSync(`/proc/${id}/environ`, 'latin1').includes(`=${mark}/`)
      return isOurs ? [`${id} ${command}`] : []
    } catch {
      return []
    }
  })
}
