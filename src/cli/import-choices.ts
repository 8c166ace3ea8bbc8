import { InvalidArgumentError } from 'commander'
import type { Package } from '../bank/import/read-package.ts'
import { mostTopics } from '../bank/import/topics.ts'
import type { Choices } from '../bank/import/yaml-text.ts'
import { UsageError } from '../errors.ts'
import { difficulties, type Topic, topics } from '../model/problem.ts'
import { askText } from './ask.ts'
import { isId, kebab, usualMinutes } from './bank-choice.ts'
import { choice } from './choice.ts'
import type { Context } from './context.ts'
import { tellNote } from './tell.ts'

/** What a person may say of a problem that its package does not say. */
export interface ChoiceFlags {
  readonly id?: string
  readonly topics?: string
  readonly difficulty?: string
  readonly minutes?: number
}

/**
 * What the package does not say: by flags, else as is usual; topics are asked for where a person is there.
 * @throws UsageError it is no id, or there are no topics and nobody to ask
 */
export async function choose(
  context: Context,
  read: Package,
  given: readonly Topic[],
  flags: ChoiceFlags,
): Promise<Choices> {
  const id = flags.id ?? kebab(read.files.name)
  if (!isId(id))
    throw new UsageError(
      `'${id}' cannot be a problem's id.`,
      'Give --id in small letters, digits and single hyphens.',
    )
  const difficulty = difficulties.find((level) => level === flags.difficulty) ?? 'medium'
  const named = given.length > 0 ? given : read.topics
  return {
    id,
    topics: named.length > 0 ? named : await askTopics(context),
    difficulty,
    minutes: flags.minutes ?? usualMinutes[difficulty],
  }
}

async function askTopics(context: Context): Promise<Topic[]> {
  if (!context.io.canPrompt)
    throw new UsageError('The keywords of the package name no topic that prep knows.', [
      'Give --topics with one to four, the main one first.',
      `Topics: ${topics.join(', ')}`,
    ])
  tellNote(context.io, `Topics: ${topics.join(', ')}`)
  return topicsIn(await askText(context, 'Topics of the problem, one to four with commas between:'))
}

/** The topics in a text. @throws UsageError unknown, none, or too many */
export function topicsIn(text: string): Topic[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const parse = choice(topics)
  const found = words.map((word) => {
    try {
      return topics.find((topic) => topic === parse(word))
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      throw new UsageError(`'${word}' is not a topic.`, [error.message, `Topics: ${topics.join(', ')}`])
    }
  })
  const chosen = [...new Set(found.filter((topic) => topic !== undefined))]
  if (chosen.length === 0 || chosen.length > mostTopics)
    throw new UsageError(
      `A problem has one to four topics, not ${chosen.length}.`,
      'Name them with --topics.',
    )
  return chosen
}
