import { runRefusal } from '../../round/rules.ts'
import type { RoundActions } from './keys.ts'
import { type Asking, askHint, askReveal, askStop, askSure } from './questions.ts'
import type { Reveal } from './reveal.ts'
import type { RoundWork } from './round-work.ts'

/** What the keys of every round act on. */
export interface Acting {
  asking(): Asking
  readonly work: RoundWork
  readonly reveal: Reveal
  /** Opens the person's editor. */
  edit(): void
  /** Takes the round from the history again, and shows it. */
  refresh(): void
  /** Leaves the screen. */
  end(end: 'left' | 'ended'): void
}

/** What the keys of every round do. */
export function roundActions({ asking, work, reveal, edit, refresh, end }: Acting): RoundActions {
  const { display } = asking()
  return {
    run: () => {
      const refusal = runRefusal(asking().round)
      if (refusal === undefined) work.run()
      else display.say(refusal, 'warn')
    },
    submit: () => {
      const { round, now } = asking()
      const submit = (): void => work.submit(now())
      // Where the person wants that, after one more key: how sure they are.
      if (round.rules.predict && !work.submitting) askSure(asking(), submit)
      else submit()
    },
    askHint: () => askHint(asking(), refresh),
    askReveal: () => askReveal(asking(), (found) => reveal.start(asking(), found)),
    toggleStatement: () => display.show(display.view === 'statement' ? 'main' : 'statement'),
    back: () => display.show('main'),
    edit,
    askStop: () => askStop(asking(), () => end('ended')),
    leave: () => end('left'),
    scroll: (lines) => display.scroll(lines),
  }
}
