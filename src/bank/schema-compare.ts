import { z } from 'zod'
import { text } from './schema-text.ts'

const tolerance = z.number().min(0)

/** A path with slashes that stays within the problem's folder. */
export const inside = z
  .string()
  .regex(
    /^(?!\.\.?(\/|$))[^/\\\0]+(\/(?!\.\.?(\/|$))[^/\\\0]+)*$/,
    "must be a path within the problem's folder, with / and without . or ..",
  )
export const flags = z.array(text)

export const compareSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('exact').describe('Equal values') }),
  z.strictObject({
    mode: z.literal('unordered').describe('Equal as multisets'),
    levels: z
      .array(z.int().min(1))
      .min(1)
      .default([1])
      .describe('Depths of nesting whose order does not matter; 1 is the outermost'),
  }),
  z.strictObject({
    mode: z.literal('float').describe('Equal within a tolerance'),
    abs: tolerance.default(1e-6).describe('Absolute tolerance; either tolerance suffices'),
    rel: tolerance.default(1e-6).describe('Relative tolerance; either tolerance suffices'),
  }),
  z.strictObject({
    mode: z.literal('tokens').describe('stdio: equal after splitting at white space'),
    caseSensitive: z.boolean().default(true).describe('Whether A and a differ'),
    spaceSensitive: z.boolean().default(false).describe('Whether white space must be the same, too'),
    abs: tolerance.optional().describe('Absolute tolerance of tokens that are numbers'),
    rel: tolerance.optional().describe('Relative tolerance of tokens that are numbers'),
  }),
  z.strictObject({
    mode: z.literal('lines').describe('stdio: equal line by line, less trailing white space'),
  }),
  z.strictObject({ mode: z.literal('checker').describe('check.ts decides') }),
  z.strictObject({
    mode: z
      .literal('validator')
      .describe('stdio: an output validator as in ICPC packages decides, by its exit code: 42 or 43'),
    path: inside.describe('The validator: a source file, or a folder of one program'),
    flags: flags.default([]).describe('Arguments after input, answer and feedback folder'),
  }),
])
