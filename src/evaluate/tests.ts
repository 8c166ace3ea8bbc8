import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import { type Cache, isRecord } from '../bank/cache.ts'
import { generatorFile, inProblem } from '../bank/layout.ts'
import { BankError } from '../errors.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge, JudgeTest } from '../judge/task.ts'
import { answerTypes, inputFromWire, inputToWire } from '../model/input.ts'
import type { Problem, Signature, TestSpec } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { fromWire } from '../model/wire.ts'
import { openBankCode } from './bank-code.ts'

/** What a reference may use while it makes expected outputs: it has no limit yet. */
const referenceLimits = { timeMs: 60_000, memoryKb: 2048 * 1024 }

export interface TestTools {
  readonly judge: Judge
  readonly languages: Languages
  readonly cache: Cache
}

/** A generated test: its input, and the reference's answer with its hash. */
export interface Generated {
  readonly input: unknown
  readonly answer: unknown
  readonly sha256: string
}

const isGenerated = (value: unknown): value is Generated =>
  isRecord(value) && 'input' in value && 'sha256' in value

/** The tests of a problem as the judge takes them, generated ones from the cache where nothing changed. */
export async function readyTests(loaded: LoadedProblem, tools: TestTools): Promise<JudgeTest[]> {
  const { problem, tests } = loaded
  const generated = await generatedTests(loaded, tools)
  return tests.map((spec, index): JudgeTest => {
    const made = generated.get(index)
    return made ? fromGenerated(problem, spec, made) : written(problem, spec)
  })
}

/** A test whose input and answer are written in tests.yaml; also an own case, whose answer may be missing. */
export function written(
  { signature }: { readonly signature: Signature },
  { class: name, in: input, out }: Pick<TestSpec, 'class' | 'in' | 'out'>,
): JudgeTest {
  if (input === undefined) throw new TypeError('the test has no input')
  return {
    class: name,
    input: signature.kind === 'stdio' ? String(input) : JSON.stringify(inputToWire(input, signature)),
    types: answerTypes(signature, input),
    expected: out ?? null,
    shown: name === 'sample',
    ...(out === undefined && { unjudged: true }),
  }
}

function fromGenerated(
  { signature }: Problem,
  { class: name }: TestSpec,
  { input, answer }: Generated,
): JudgeTest {
  const stdio = signature.kind === 'stdio'
  const types =
    signature.kind === 'class'
      ? answerTypes(signature, inputFromWire(input, signature))
      : answerTypes(signature, stdio ? '' : {})
  return {
    class: name,
    input: stdio ? String(input) : JSON.stringify(input),
    types,
    expected: expectedOf(answer, types, signature),
    shown: name === 'sample',
  }
}

function expectedOf(answer: unknown, types: JudgeTest['types'], signature: Signature): Value {
  const parts: readonly unknown[] = signature.kind === 'class' ? (answer as unknown[]) : [answer]
  const values = parts.map((part, index) => {
    const decoded = fromWire(part, types[index] ?? { kind: 'void' })
    if (!decoded.ok)
      throw new TypeError(
        `the reference's answer does not fit: expected ${decoded.mismatch.expected}, got ${decoded.mismatch.got}`,
      )
    return decoded.value
  })
  return signature.kind === 'class' ? values : (values[0] ?? null)
}

/** What the answer of a generated test hashes to, in tests.yaml. */
function answerHash(answer: unknown): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('hex')
}

/** Makes the generated tests, by position, or takes them from the cache. */
export async function generatedTests(
  { problem, tests }: LoadedProblem,
  tools: TestTools,
): Promise<Map<number, Generated>> {
  const wanted = tests.flatMap((spec, index) =>
    spec.generate ? [{ spec, index, generate: spec.generate }] : [],
  )
  const made = new Map<number, Generated>()
  if (wanted.length === 0) return made
  const sources = createHash('sha256')
    .update(readFileSync(inProblem(problem.dir, generatorFile)))
    .update('\0')
    .update(readFileSync(inProblem(problem.dir, problem.reference)))
    .update(`\0${JSON.stringify(problem.signature)}`)
    .digest('hex')
  const generator = openBankCode(tools.judge, problem.dir, generatorFile, problem.signature)
  const reference = openReference(problem, tools)
  try {
    for (const { spec, index, generate } of wanted) {
      const key = createHash('sha256')
        .update(`${sources} ${JSON.stringify(generate)}`)
        .digest('hex')
      const name = `${problem.id}-${key.slice(0, 24)}.json`
      let test = tools.cache.read(name, key, isGenerated)
      if (!test) {
        const input = await generator.ask({ call: 'generate', ...generate })
        const answer = await reference.answer(input)
        test = { input, answer, sha256: answerHash(answer) }
        reference.mustFit(spec, test)
        tools.cache.write(name, key, test)
      }
      made.set(index, test)
    }
    return made
  } finally {
    await Promise.all([generator.close(), reference.close()])
  }
}

/** The problem's reference as a program that gives answers; it starts on first use. */
function openReference(problem: Problem, { judge, languages }: Pick<TestTools, 'judge' | 'languages'>) {
  const file = inProblem(problem.dir, problem.reference)
  const fail = (message: string): never => {
    throw new BankError(`The reference of ${problem.id} failed.`, [{ file, message }])
  }
  const open = async () => {
    const runner = await judge.runner({
      language: languages.byFile(file),
      source: readFileSync(file, 'utf8'),
      signature: problem.signature,
      limits: referenceLimits,
    })
    return 'message' in runner ? fail(runner.message) : runner
  }
  let opened: ReturnType<typeof open> | undefined
  return {
    /** The answer to an input, both as JSON data. @throws BankError */
    async answer(input: unknown): Promise<unknown> {
      opened ??= open()
      const stdio = problem.kind === 'stdio'
      const run = await (await opened).run(stdio ? String(input) : JSON.stringify(input))
      if (run.kind === 'output') return run.text
      if (run.kind === 'answer' && 'value' in run.answer) return run.answer.value
      if (run.kind === 'answer' && 'thrown' in run.answer)
        return fail(`${run.answer.thrown.name}: ${run.answer.thrown.message}`)
      return fail(
        `it gave no answer (${run.kind}${run.kind === 'exceeded' ? `: ${run.limit}` : ''}). ${run.stderr.slice(0, 500)}`,
      )
    },
    /** @throws BankError where the answer is not of the type that the signature says */
    mustFit(spec: TestSpec, test: Generated): void {
      try {
        fromGenerated(problem, spec, test)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        fail(`test on line ${spec.line} of tests.yaml: ${error.message}`)
      }
    },
    async close() {
      await opened?.then((runner) => runner.reset()).catch(() => {})
    },
  }
}
