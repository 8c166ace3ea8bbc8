import type { NewProblem } from '../bank/new/problem-text.ts'
import { classForm, functionForm, methodForm, readClass, readFunction } from '../bank/new/signature-text.ts'
import { UsageError } from '../errors.ts'
import { difficulties, type Kind, kinds, type Signature } from '../model/problem.ts'
import { isId, kebab, usualMinutes } from './bank-choice.ts'
import type { Context } from './context.ts'
import { topicsIn } from './import-choices.ts'
import { askId, askOne, askSignature, askTitle, askTopics, refuseNoId } from './new-questions.ts'

/** What the flags of `prep bank new` say. */
export interface NewFlags {
  readonly title?: string
  readonly difficulty?: string
  readonly topics?: string
  readonly kind?: string
  readonly minutes?: number
  readonly signature?: string
  readonly method?: readonly string[]
  readonly result?: string
}

/**
 * What a person says of a new problem: by flags, and by questions where somebody is there to answer.
 * @throws UsageError a flag is wrong, or missing where nobody can be asked: all that are missing are named at once
 */
export async function describeProblem(
  context: Context,
  id: string | undefined,
  flags: NewFlags,
): Promise<NewProblem> {
  if (id !== undefined) refuseNoId(id)
  const kind = kindOf(flags)
  refuseStray(kind, flags)
  const about = flags.topics === undefined ? undefined : topicsIn(flags.topics)
  const known = kind && knownSignature(kind, flags)
  if (!context.io.canPrompt) refuseMissing(id, kind, flags)

  const title = titleOf(flags) || (await askTitle(context, id))
  const name = id ?? (await askId(context, kebab(title)))
  const ofKind = kind ?? (await askOne(context, 'What is written?', kinds, 'function'))
  const difficulty =
    difficulties.find((level) => level === flags.difficulty) ??
    (await askOne(context, 'How difficult is it?', difficulties, 'medium'))
  return {
    id: name,
    title,
    difficulty,
    minutes: flags.minutes ?? usualMinutes[difficulty],
    topics: about ?? (await askTopics(context)),
    signature: known ?? (await askSignature(context, ofKind, flags)),
  }
}

/** The title in one line; empty where there is none. */
const titleOf = ({ title = '' }: NewFlags): string => title.trim().replace(/\s+/g, ' ')

/** The kind that is given, or that follows from what else is given. */
function kindOf({ kind, method, signature }: NewFlags): Kind | undefined {
  const given = kinds.find((one) => one === kind)
  if (given !== undefined) return given
  if (method !== undefined) return 'class'
  return signature === undefined ? undefined : 'function'
}

function refuseStray(kind: Kind | undefined, { signature, method, result }: NewFlags): void {
  if (kind === 'stdio' && signature !== undefined)
    throw new UsageError('A problem of kind stdio has no signature.', 'Leave --signature out.')
  if (kind !== 'class' && method !== undefined)
    throw new UsageError(
      'Only a problem of kind class has methods.',
      'Leave --method out, or give --kind class.',
    )
  if ((kind !== 'function' || signature === undefined) && result !== undefined)
    throw new UsageError('--result belongs to the --signature of a function.', 'Leave it out.')
}

/** The signature where the flags have all of it. @throws UsageError it is wrong */
function knownSignature(kind: Kind, { signature, method, result }: NewFlags): Signature | undefined {
  if (kind === 'stdio') return { kind: 'stdio' }
  if (signature === undefined) return undefined
  if (kind === 'function') return readFunction(signature, result)
  const read = readClass(signature, method ?? [])
  return read.methods.length > 0 ? read : undefined
}

/** @throws UsageError with all flags that are missing */
function refuseMissing(id: string | undefined, kind: Kind | undefined, flags: NewFlags): void {
  const isMissing: readonly (readonly [boolean, string])[] = [
    [titleOf(flags) === '', '--title <title>'],
    [id === undefined && !isId(kebab(titleOf(flags) || 'a')), 'its id, since the title makes none'],
    [flags.difficulty === undefined, `--difficulty <${difficulties.join('|')}>`],
    [flags.topics === undefined, '--topics <list>, the main one first'],
    [kind === undefined, `--kind <${kinds.join('|')}>`],
    [
      kind === undefined || (kind === 'function' && flags.signature === undefined),
      `--signature '${functionForm}'`,
    ],
    [kind === 'class' && flags.signature === undefined, `--signature '${classForm}'`],
    [kind === 'class' && flags.method === undefined, `--method '${methodForm}', once for each`],
  ]
  const missing = isMissing.filter(([is]) => is).map(([, flag]) => flag)
  if (missing.length > 0)
    throw new UsageError(
      'It is not said what the problem is.',
      missing.map((flag) => `Give ${flag}`),
    )
}
