import { z } from 'zod'

/** Texts of the format. */
export const text = z.string().regex(/\S/, 'must not be empty')
export const lineOfText = text.regex(/^[^\n]*$/, 'must be a single line')
