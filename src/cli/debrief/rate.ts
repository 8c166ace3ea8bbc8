import { Interrupted } from '../../errors.ts'
import type { Rating } from '../../round/debrief.ts'
import type { Evidence } from '../../round/evidence.ts'
import { type Criterion, criteria, levels, levelWords, rubric } from '../../round/rubric.ts'
import { askChoice, askText } from '../ask.ts'
import type { Context } from '../context.ts'
import { evidenceWords } from '../render/evidence.ts'
import { wrap } from '../render/fit.ts'
import { tell } from '../tell.ts'

/** What flags say of a rating; what is missing stays as it was. */
export type Rated = { readonly [K in keyof Rating]?: Rating[K] | undefined }

const unrated: Rating = {
  communication: null,
  problemSolving: null,
  technical: null,
  testing: null,
  wentWell: null,
  action: null,
}

/** The earlier rating, where there is one, with what is said now in its place. */
export function ratedAnew(earlier: Rating | undefined, said: Rated): Rating {
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...unrated, ...earlier, ...known }
}

/**
 * Asks for a rating, criterion by criterion, each with what was measured for it; all may be skipped, and then stay as
 * they were. @throws Interrupted on Ctrl-C, which records nothing, and says so
 */
export async function askRating(
  context: Context,
  evidence: Evidence,
  earlier: Rating | undefined,
): Promise<Rating> {
  try {
    return await askAll(context, evidence, earlier)
  } catch (error) {
    if (error instanceof Interrupted) tell(context.io, 'Nothing of this debrief was recorded.')
    throw error
  }
}

async function askAll(context: Context, evidence: Evidence, earlier: Rating | undefined): Promise<Rating> {
  const { err } = context.io
  let rating = ratedAnew(earlier, {})
  for (const criterion of criteria) {
    const told = evidenceWords(evidence, criterion).join(' · ')
    err.write(`\n${wrap(`measured: ${told}`, err.columns, 2).map(err.paint.dim).join('\n')}\n`)
    rating = { ...rating, [criterion]: await askLevel(context, criterion, rating[criterion]) }
  }
  err.write('\n')
  const kept = (text: string | null): string => (text === null ? 'Enter skips' : 'Enter keeps the last one')
  const wentWell = (await askText(context, `What went well? (${kept(rating.wentWell)})`)).trim()
  const action = (await askText(context, `One thing to do next time? (${kept(rating.action)})`)).trim()
  return ratedAnew(rating, {
    ...(wentWell !== '' && { wentWell }),
    ...(action !== '' && { action }),
  })
}

function askLevel(
  context: Context,
  criterion: Criterion,
  earlier: Rating[Criterion],
): Promise<Rating[Criterion]> {
  const skip = earlier === null ? 'skip' : `skip (stays ${earlier})`
  return askChoice<Rating[Criterion]>(
    context,
    rubric[criterion].name,
    [
      ...levels.map((level) => ({
        name: `${level} ${levelWords(criterion, level)}`,
        short: `${level} of ${levels.length}`,
        value: level,
      })),
      { name: skip, short: skip, value: earlier },
    ],
    earlier,
  )
}
