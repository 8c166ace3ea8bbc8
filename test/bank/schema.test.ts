import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemSchema, testSchema, testsSchema } from '../../src/bank/schema.ts'
import { importedSchema } from '../../src/bank/schema-imported.ts'

/** The keys below a schema that say nothing about themselves. */
function undocumented(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return undocumented(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return undocumented(schema.element, `${path}[]`)
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option, at) => undocumented(option, `${path}|${at}`))
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const own = value instanceof z.ZodType && value.description !== undefined ? [] : [`${path}.${key}`]
    return [...own, ...undocumented(value, `${path}.${key}`)]
  })
}

test('every key of the format is documented', () => {
  for (const schema of [problemSchema, importedSchema, testsSchema, testSchema])
    expect(undocumented(schema, '')).toEqual([])
})
