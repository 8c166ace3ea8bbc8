import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { inProblem } from '../bank/layout.ts'
import { BankError } from '../errors.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge } from '../judge/task.ts'
import { feedbackFolder, type Validator, type ValidatorRun, withPrinted } from '../judge/validator.ts'
import type { Limits } from '../model/verdict.ts'

/** What one run of a validator may use: so much that only one that never ends comes near it. */
const generous: Limits = { timeMs: 30_000, memoryKb: 2048 * 1024 }

/** The exit codes of a validator, of the Kattis problem package. */
const accepts = 42
const refuses = 43

/** A validator of a problem, in a process of its own a run; it is compiled on first use. */
export interface BankValidator {
  /**
   * Whether an output is right: null, or what the validator says against it, which may be empty.
   * @throws BankError where it gives no verdict
   */
  output(run: {
    readonly input: string
    readonly answer: string
    readonly output: string
    readonly flags: readonly string[]
  }): Promise<string | null>
  /** Whether an input is valid: null, or what the validator says against it. @throws BankError */
  input(text: string): Promise<string | null>
}

export interface ValidatorTools {
  readonly judge: Judge
  readonly languages: Languages
  /** What one run may use, where it is not the usual. */
  readonly allowed?: Limits
}

/** @param path of the validator within the problem's folder: a source file, or the folder of one program */
export function openValidator(dir: string, path: string, tools: ValidatorTools): BankValidator {
  const { judge, languages, allowed = generous } = tools
  const place = inProblem(dir, path)
  const fail = (message: string): never => {
    throw new BankError(
      `${path} failed.`,
      [{ file: place, message }],
      'Mend the validator; prep check shows each fault of a problem.',
    )
  }
  let opened: Promise<Validator> | undefined
  const open = async (): Promise<Validator> => {
    const { source, beside, name } = programAt(place, languages) ?? fail(noProgram)
    const validator = await judge.validator({
      language: languages.byFile(name),
      source,
      beside,
      limits: allowed,
    })
    return 'failure' in validator ? fail(validator.failure) : validator
  }
  const run = async (what: ValidatorRun) => {
    opened ??= open()
    const ended = await (await opened).run(what)
    return 'failure' in ended ? fail(ended.failure) : ended
  }
  return {
    async output({ input, answer, output, flags }) {
      const { code, message, printed } = await run({
        input: output,
        args: ['test.in', 'test.ans', feedbackFolder, ...flags],
        files: { 'test.in': input, 'test.ans': answer },
      })
      if (code === accepts) return null
      if (code === refuses) return message
      return fail(
        withPrinted(`It ended with exit code ${code}; ${accepts} accepts and ${refuses} refuses.`, printed),
      )
    },
    async input(text) {
      const { code, printed } = await run({ input: text, args: [] })
      return code === accepts ? null : withPrinted(`exit code ${code} instead of ${accepts}.`, printed)
    },
  }
}

const noProgram =
  'is not a program in a language that prep judges, or it holds several and none of them is the main one'

/** The names that say which of several sources is the main one. */
const mainNames: readonly string[] = ['main', '__main__', 'validator', 'validate']

/** The main source at a path, and what lies beside it; undefined where there is none, or none that can be told. */
function programAt(place: string, languages: Languages) {
  const endings = new Set(languages.all.flatMap(({ extensions }) => extensions))
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    return endings.has(parse(place).ext)
      ? { name: basename(place), source: readFileSync(place, 'utf8'), beside: {} }
      : undefined
  const files = new Map(
    readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => [name, readFileSync(join(place, name), 'utf8')]),
  )
  const sources = [...files].filter(([name]) => endings.has(parse(name).ext))
  const starting = sources.filter(([, text]) => /\bmain\s*\(/.test(text))
  const named = sources.filter(([name]) => mainNames.includes(parse(name).name))
  const main = [sources, starting, named].find((candidates) => candidates.length === 1)?.[0]
  if (main === undefined) return undefined
  files.delete(main[0])
  return { name: main[0], source: main[1], beside: Object.fromEntries(files) }
}
