import { z } from 'zod'
import { difficulties, kinds, testClasses, topics } from '../model/problem.ts'
import { parseType, type ReturnType, type Type, TypeSyntaxError } from '../model/types.ts'
import { nameFault } from './names.ts'
import { compareSchema, flags, inside } from './schema-compare.ts'
import { lineOfText, text } from './schema-text.ts'

/**
 * The format of a problem, format 1: every key of problem.yaml and tests.yaml, what it means and what it
 * may be. What needs more than one key to judge is in rules.ts; values of tests are read by values.ts.
 */

const name = z.string().check((ctx) => {
  const message = nameFault(ctx.value)
  if (message !== undefined) ctx.issues.push({ code: 'custom', input: ctx.value, message })
})

/** Runs the reader of types and turns what it throws into a fault. */
function typeFrom<T>(read: (source: string) => T) {
  return z.string().transform((source, ctx) => {
    try {
      return read(source)
    } catch (error) {
      if (!(error instanceof TypeSyntaxError)) throw error
      ctx.issues.push({ code: 'custom', input: source, message: error.message })
      return z.NEVER
    }
  })
}

const type = typeFrom<Type>(parseType)
const returns = typeFrom<ReturnType>((source) =>
  source.trim() === 'void' ? { kind: 'void' } : parseType(source),
)

const params = z.array(
  z.strictObject({
    name: name.describe('Name of the parameter, in camelCase; the same in every language'),
    type: type.describe('int, long, float, bool, string, T[], T?, ListNode<T> or TreeNode<T>'),
  }),
)

const functionSchema = z.strictObject({
  name: name.describe('Name of the function, in camelCase'),
  params: params.min(1).describe('Its parameters, in order'),
  returns: returns.describe('Type of its answer, or void where it changes a parameter in place'),
  result: z
    .string()
    .optional()
    .describe('The parameter that is changed in place; needed where returns is void, and only there'),
})

const classSchema = z.strictObject({
  name: name.describe('Name of the class, in PascalCase'),
  params: params.describe('Parameters of the constructor; [] for none'),
  methods: z
    .array(
      z.strictObject({
        name: name.describe('Name of the method, in camelCase'),
        params: params.describe('Its parameters; [] for none'),
        returns: returns.describe('Type of its answer, or void'),
      }),
    )
    .min(1)
    .describe('The methods that tests call'),
})

export const problemSchema = z.strictObject({
  format: z.literal(1).describe('Version of this format'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case: small letters, digits and single hyphens')
    .describe("The problem's name on the command line: kebab-case, equal to the folder's name"),
  title: lineOfText.describe('What a person calls the problem'),
  difficulty: z.enum(difficulties).describe('easy, medium or hard'),
  minutes: z
    .int()
    .min(5)
    .max(120)
    .describe('The target: what a prepared candidate needs, clarifying and testing included'),
  topics: z
    .tuple([z.enum(topics)], z.enum(topics))
    .refine((list) => list.length <= 4, 'must hold at most 4 topics')
    .describe('One to four topics of the list; the first is the main one'),
  kind: z.enum(kinds).describe('function, class or stdio'),
  reference: z
    .string()
    .regex(/^submissions\/accepted\/[^/]+\.ts$/, 'must be a TypeScript file in submissions/accepted/')
    .describe('Path of the accepted submission that gives the expected answers; always TypeScript'),
  statement: text.describe('What is asked, in Markdown'),
  function: functionSchema.optional().describe('Signature, where kind is function'),
  class: classSchema.optional().describe('Signature, where kind is class'),
  constraints: z
    .array(lineOfText)
    .min(1)
    .describe('Bounds of the input, for people; validate() of generate.ts holds them'),
  compare: compareSchema.optional().describe('How answers are compared; else exact, for stdio tokens'),
  complexity: z
    .strictObject({
      time: lineOfText.describe('Time that a good solution takes, such as O(n log n)'),
      space: lineOfText.describe('Memory that it takes beside the input'),
      scale: z
        .strictObject({
          use: z.string().describe('Generator of generate.ts that grows'),
          param: z.string().describe('Its argument that is the size'),
          from: z.int().min(1).describe('Smallest size that is worth a measurement'),
          to: z.int().min(1).describe('Largest size'),
        })
        .optional()
        .describe('The input that grows with one parameter, for timing and calibration'),
    })
    .describe('What a good solution costs'),
  clarify: z
    .array(
      z.strictObject({
        question: text.describe('What a strong candidate asks'),
        answer: text.describe('What the interviewer answers'),
      }),
    )
    .min(2)
    .describe('The questions that a strong candidate asks first'),
  hints: z
    .array(text)
    .length(4)
    .describe('A ladder: a nudge, the approach, the key step, the solution in words'),
  approach: text.describe('The explanation that is shown once the round is over, in Markdown'),
  twist: text.describe('The follow-up that an interviewer adds'),
  unicode: z.boolean().default(false).describe('Whether strings may hold more than ASCII'),
  memoryMb: z
    .int()
    .min(16)
    .max(4096)
    .optional()
    .describe('Memory limit in MB, where the usual one does not fit'),
})

/** One test, but for the values of `in`, `out` and `bad`, which the signature reads. */
export const testSchema = z.strictObject({
  class: z.enum(testClasses).describe('sample, edge, typical or large'),
  label: lineOfText.optional().describe('What is special about it; needed for edge and large'),
  explain: text.optional().describe('Why the answer is right; needed for samples'),
  in: z
    .unknown()
    .optional()
    .describe('The input: arguments by name; {new, calls} of a class; the text of stdio'),
  out: z.unknown().optional().describe('The expected answer; of a class, one for each call'),
  inFile: inside.optional().describe('stdio: the file that holds the input, instead of in'),
  outFile: inside.optional().describe('stdio: the file that holds the expected answer, instead of out'),
  compare: compareSchema
    .optional()
    .describe('stdio: how the answer of this test is compared, where it is not as in problem.yaml'),
  flags: flags
    .optional()
    .describe("Arguments of the validator in this test, instead of those of problem.yaml's compare"),
  generate: z
    .string()
    .optional()
    .describe('Generator of generate.ts that makes the input, instead of in and out'),
  seed: z.int().min(0).max(4294967295).optional().describe('Seed of the generator'),
  args: z.record(z.string(), z.unknown()).optional().describe('Arguments of the generator'),
  outSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case')
    .optional()
    .describe("SHA-256 of the reference's answer to a generated input, so that drift is noticed"),
  bad: z.unknown().optional().describe('Answers that the checker must refuse'),
})

/** tests.yaml as a whole. */
export const testsSchema = z.strictObject({
  tests: z.array(z.unknown()).min(1).describe('The tests, in the order of their indexes'),
})
