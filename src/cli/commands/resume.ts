import { UsageError } from '../../errors.ts'
import type { Declare } from '../command-table.ts'
import { live } from '../live/live.ts'
import { openSession } from '../round-session.ts'

export const declare: Declare = (command, start) => {
  command.action(() =>
    start(async (context) => {
      const session = await openSession(context)
      if (!context.io.canPrompt || !context.io.animate)
        throw new UsageError('The live screen needs a terminal.', [
          `The round goes on: ${session.round.file}`,
          "'prep run', 'prep submit', 'prep status' and 'prep stop' work without one.",
        ])
      return live(context, session)
    }),
  )
}
