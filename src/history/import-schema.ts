import { z } from 'zod'
import { difficulties, kinds, testClasses } from '../model/problem.ts'
import { verdictWords } from '../model/verdict.ts'
import { exportFormat } from './export-lines.ts'
import { entryKinds, eventKinds } from './log-types.ts'
import { outcomes } from './types.ts'

/**
 * The lines of an export, as `docs/history-format.md` tells them. A field that this version does not know is a fault, so that
 * nothing is left out silently; one that older versions do not write has a default.
 */

const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'must be a UUIDv7')
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex')
const instant = z.iso
  .datetime('must be an instant in UTC, such as 2026-01-31T09:30:00.000Z')
  .transform((text) => new Date(text).toISOString())
const name = z.string().min(1, 'must not be empty')
const whole = z.int().min(0)
const amount = z.number().min(0)
const object = z.record(z.string(), z.unknown())
const verdict = z.string().refine((word) => Object.hasOwn(verdictWords, word), 'is not a verdict')

export const header = z.looseObject({
  type: z.literal('header').optional(),
  format: z.literal(exportFormat),
  version: z.int().min(1),
  counts: z.record(z.string(), whole).default({}),
})

const source = z.strictObject({ type: z.literal('source'), hash, text: z.string() })

const round = z
  .strictObject({
    type: z.literal('round'),
    id,
    problem: name,
    title: z.string(),
    difficulty: z.enum(difficulties),
    topics: z.array(z.string()),
    kind: z.enum(kinds),
    language: name,
    minutes: z.number().positive(),
    targetMinutes: z.number().positive(),
    workspace: z.string(),
    file: z.string(),
    startedAt: instant,
    deadline: instant,
    endedAt: instant.nullable(),
    outcome: z.enum(outcomes).nullable(),
    revealed: z.boolean().default(false),
    rules: object.default({}),
  })
  .refine(({ startedAt, deadline }) => deadline > startedAt, {
    path: ['deadline'],
    message: 'must be after startedAt',
  })
  .refine(({ startedAt, endedAt }) => endedAt === null || endedAt >= startedAt, {
    path: ['endedAt'],
    message: 'must not be before startedAt',
  })
  .refine(({ endedAt, outcome }) => (endedAt === null) === (outcome === null), {
    path: ['outcome'],
    message: 'must be null while endedAt is, and only then',
  })

const result = z.strictObject({
  index: whole,
  class: z.enum(testClasses),
  label: z.string().nullable().default(null),
  verdict,
  timeMs: amount,
  memoryKb: amount,
  message: z.string().nullable().default(null),
})

const submission = z.strictObject({
  type: z.literal('submission'),
  id,
  round: id,
  at: instant,
  language: name,
  source: hash,
  verdict,
  passed: whole,
  total: whole,
  timeMs: amount,
  memoryKb: amount,
  limitMs: amount,
  limitKb: amount,
  isolation: z.string(),
  results: z
    .array(result)
    .default([])
    .refine((results) => new Set(results.map(({ index }) => index)).size === results.length, {
      message: 'must have each index once',
    }),
})

const event = z.strictObject({
  type: z.literal('event'),
  id,
  round: id,
  at: instant,
  kind: z.enum(eventKinds, 'is not a kind of event that this prep knows'),
  data: object,
})

const entry = z.strictObject({
  type: z.literal('entry'),
  id,
  at: instant,
  kind: z.enum(entryKinds, 'is not a kind of entry that this prep knows'),
  data: object,
})

export const line = z.discriminatedUnion('type', [source, round, submission, event, entry], {
  error: 'must be source, round, submission, event or entry',
})

export type ImportLine = z.infer<typeof line>
export type LineOf<Type extends ImportLine['type']> = Extract<ImportLine, { readonly type: Type }>
