import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import { type Cache, isRecord } from '../bank/cache.ts'
import { generatorFile, inProblem } from '../bank/layout.ts'
import { readTestFile } from '../bank/test-files.ts'
import { BankError } from '../errors.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge, JudgeTest } from '../judge/task.ts'
import { answerTypes, inputFromWire, inputToWire } from '../model/input.ts'
import type { Problem, Signature, TestSpec } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { fromWire } from '../model/wire.ts'
import { openBankCode } from './bank-code.ts'
import { openReference, referenceOf } from './reference.ts'

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

/** A test as the judge takes it, with what the problem's validator takes beside. */
export interface ReadyTest extends JudgeTest {
  readonly flags?: readonly string[]
}

/** The tests of a problem as the judge takes them, generated ones from the cache where nothing changed. */
export async function readyTests(loaded: LoadedProblem, tools: TestTools): Promise<ReadyTest[]> {
  const { problem, tests } = loaded
  const generated = await generatedTests(loaded, tools)
  return tests.map((spec, index): ReadyTest => {
    const made = generated.get(index)
    return made ? fromGenerated(problem, spec, made) : written(problem, spec)
  })
}

/**
 * A test whose input and answer are written in tests.yaml or lie in files; also an own case, whose answer may be
 * missing.
 */
export function written(
  { signature, dir }: Pick<Problem, 'signature' | 'dir'>,
  spec: Omit<TestSpec, 'line'>,
): ReadyTest {
  const { class: name, in: input, out, inFile, outFile, compare, flags } = spec
  const own = { ...(compare && { compare }), ...(flags && { flags }) }
  if (input === undefined && inFile !== undefined && outFile !== undefined)
    return Object.assign(fromFiles(dir, name, inFile, outFile), own)
  if (input === undefined) throw new TypeError('the test has no input')
  return {
    class: name,
    ...own,
    input: signature.kind === 'stdio' ? String(input) : JSON.stringify(inputToWire(input, signature)),
    types: answerTypes(signature, input),
    expected: out ?? null,
    shown: name === 'sample',
    ...(out === undefined && { unjudged: true }),
  }
}

/**
 * A hidden test in files, which are read each time they are needed: they may be large, and a package has many.
 * @throws BankError from `input` and `expected`, where a file cannot be read
 */
function fromFiles(dir: string, name: JudgeTest['class'], inFile: string, outFile: string): ReadyTest {
  const read = (file: string): string => {
    try {
      return readTestFile(dir, file)
    } catch (error) {
      throw new BankError('A file of a test cannot be read.', [
        { file: inProblem(dir, file), message: error instanceof Error ? error.message : String(error) },
      ])
    }
  }
  return {
    class: name,
    types: [{ kind: 'string' }],
    shown: name === 'sample',
    get input() {
      return read(inFile)
    },
    get expected() {
      return read(outFile)
    },
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

/** A program's answer by type. @throws TypeError where it does not fit */
export function expectedOf(answer: unknown, types: JudgeTest['types'], signature: Signature): Value {
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
    .update(readFileSync(referenceOf(problem)))
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
        mustFit(problem, spec, test, reference.fail)
        tools.cache.write(name, key, test)
      }
      made.set(index, test)
    }
    return made
  } finally {
    await Promise.all([generator.close(), reference.close()])
  }
}

/** Fails where a reference's answer is not of the type that the signature says. */
function mustFit(problem: Problem, spec: TestSpec, test: Generated, fail: (message: string) => never): void {
  try {
    fromGenerated(problem, spec, test)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    fail(`test on line ${spec.line} of tests.yaml: ${error.message}`)
  }
}
