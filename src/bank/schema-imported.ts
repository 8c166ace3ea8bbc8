import { z } from 'zod'
import { problemSchema } from './schema.ts'
import { lineOfText, text } from './schema-text.ts'

const originSchema = z.strictObject({
  format: z.literal('icpc').describe('The format that it was brought over from: icpc'),
  version: z.enum(['legacy', '2023-07']).describe('Version of that format'),
  name: lineOfText.optional().describe('Its name there'),
  author: lineOfText.optional().describe('Who wrote it'),
  source: lineOfText.optional().describe('The contest or collection that it comes from'),
  license: lineOfText.optional().describe('The license of the package'),
  url: lineOfText.optional().describe('Where it was published'),
})

const multiplier = z.number().min(1)
const limitsSchema = z.strictObject({
  timeMs: z.int().min(1).optional().describe('CPU time a test that the package states, ms'),
  acMultiplier: multiplier
    .optional()
    .describe('The limit is at least so many times what the slowest accepted submission needs; else 2'),
  tleMultiplier: multiplier
    .optional()
    .describe('A submission that is too slow passes the limit by so many times; else 1.5'),
  outputMb: z.int().min(1).max(256).optional().describe('Output limit a test, MB'),
})

const { shape } = problemSchema
/**
 * A problem that was brought over from another format (`origin`): what that format does not have may be left out, and
 * expected answers are given, so that it needs no reference, no generate.ts and no validate().
 */
export const importedSchema = problemSchema.extend({
  origin: originSchema.describe(
    'Where the problem was brought over from; the house standard is not asked of it',
  ),
  kind: z.literal('stdio').describe('stdio, the only kind of the format'),
  reference: shape.reference.optional().describe('Path of the accepted submission that is shown first'),
  constraints: z.array(lineOfText).default([]).describe('Bounds of the input, for people'),
  complexity: shape.complexity.optional().describe('What a good solution costs'),
  clarify: shape.clarify.element.array().default([]).describe('The questions to ask first'),
  hints: z.array(text).max(4).default([]).describe('A ladder of up to four hints'),
  approach: z.string().default('').describe('The explanation that is shown once the round is over'),
  twist: z.string().default('').describe('The follow-up that an interviewer adds'),
  limits: limitsSchema.optional().describe('Limits that the package states'),
})
