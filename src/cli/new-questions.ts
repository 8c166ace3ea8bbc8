import {
  changeable,
  classForm,
  functionForm,
  methodForm,
  readClass,
  readFunction,
  readMethod,
} from '../bank/new/signature-text.ts'
import { UsageError } from '../errors.ts'
import { type Kind, type Signature, topics } from '../model/problem.ts'
import { askChoice, askText } from './ask.ts'
import { isId, kebab } from './bank-choice.ts'
import type { Context } from './context.ts'
import { topicsIn } from './import-choices.ts'
import { tell, tellNote } from './tell.ts'

/** The questions of `prep bank new`; each asks again where an answer cannot be read. */

/** @throws UsageError the text cannot be an id */
export function refuseNoId(id: string): void {
  if (isId(id)) return
  const near = kebab(id)
  throw new UsageError(`'${id}' cannot be a problem's id.`, [
    'Write it in small letters, digits and single hyphens.',
    ...(isId(near) ? [`Did you mean '${near}'?`] : []),
  ])
}

/** Asks until the answer can be read, and tells what is wrong with one that cannot. */
async function askUntil<T>(context: Context, question: string, read: (text: string) => T): Promise<T> {
  for (;;) {
    const text = await askText(context, question)
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      tell(context.io, [error.message, ...error.remedies].join('\n'))
    }
  }
}

export function askTitle(context: Context, id: string | undefined): Promise<string> {
  return askUntil(context, id === undefined ? 'Title:' : `Title of ${id}:`, (text) => {
    if (text.trim() === '') throw new UsageError('A problem has a title.')
    return text.trim()
  })
}

export function askId(context: Context, usual: string): Promise<string> {
  if (!context.io.canPrompt) return Promise.resolve(usual)
  return askUntil(context, isId(usual) ? `Id (empty: ${usual}):` : 'Id:', (text) => {
    const id = text.trim() === '' ? usual : text.trim()
    refuseNoId(id)
    return id
  })
}

export function askOne<T extends string>(
  context: Context,
  question: string,
  values: readonly T[],
  first: T,
): Promise<T> {
  const options = values.map((value) => ({ name: value, short: value, value }))
  return askChoice(context, question, options, first)
}

export function askTopics(context: Context) {
  tellNote(context.io, `Topics: ${topics.join(', ')}`)
  return askUntil(context, 'Topics, one to four with commas between, the main one first:', topicsIn)
}

/** Asks for what the flags do not say of a signature: of a function all, of a class its head, its methods, or both. */
export async function askSignature(
  context: Context,
  kind: Kind,
  flags: { readonly signature?: string; readonly method?: readonly string[] },
): Promise<Signature> {
  if (kind === 'stdio') return { kind }
  if (kind === 'function') return askFunction(context)
  const head = flags.signature ?? (await askHead(context))
  if (flags.method !== undefined) return readClass(head, flags.method)
  const methods: string[] = []
  for (;;) {
    const isEnough = methods.length > 0
    const method = await askUntil(
      context,
      `A method, as ${methodForm}${isEnough ? ' (empty: no more)' : ''}:`,
      (text) => {
        if (text.trim() === '' && isEnough) return undefined
        readClass(head, [...methods, text])
        return text
      },
    )
    if (method === undefined) return readClass(head, methods)
    methods.push(method)
  }
}

function askHead(context: Context): Promise<string> {
  return askUntil(context, `The class with what it is created with, as ${classForm}:`, (text) => {
    readClass(text, [])
    return text
  })
}

/** A function that returns void and could change several parameters needs one more question. */
async function askFunction(context: Context): Promise<Signature> {
  let asked = ''
  const read = await askUntil(context, `The function, as ${functionForm}:`, (text) => {
    asked = text
    const { params, returns } = readMethod(text, functionForm)
    return returns.kind === 'void' && changeable(params).length > 1 ? params : readFunction(text)
  })
  if ('kind' in read) return read
  const names = changeable(read)
  return readFunction(asked, await askOne(context, 'Which parameter does it change?', names, names[0] ?? ''))
}
