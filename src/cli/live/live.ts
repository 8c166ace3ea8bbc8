import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { finishRound } from '../round-end.ts'
import type { RoundSession } from '../round-session.ts'
import { tell } from '../tell.ts'
import { LiveRound } from './live-round.ts'

/**
 * The open round on the whole terminal, until it ends or is left: samples run on each save, keys do the rest. The
 * round itself is in the history, so that nothing is lost whatever ends this.
 */
export async function live(context: Context, session: RoundSession): Promise<number> {
  const { io } = context
  const screen = new LiveRound(context, session)
  const end = await screen.run()
  const { history } = session
  const round = history.round(session.round.id)
  if (end === 'ended') {
    const { accepted } = screen
    await finishRound(context, history, {
      round,
      accepted: accepted && {
        judgement: accepted.judgement,
        program: { ...session, source: accepted.source },
      },
      prints: true,
    })
    return round.outcome === 'accepted' ? exitCodes.ok : exitCodes.failed
  }
  tell(io, "The round goes on. 'prep resume' comes back to it, 'prep stop' gives it up.")
  return end === 'interrupted' ? exitCodes.interrupted : exitCodes.ok
}
