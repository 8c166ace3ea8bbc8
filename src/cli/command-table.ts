import type { Command } from 'commander'
import type { Context } from './context.ts'

/** Declares a command's arguments and flags, and what it does; the action's exit code goes to `done`. */
export type Declare = (command: Command, start: (action: Action) => Promise<void>) => void

/** What a command does with what it may use; returns the exit code. */
export type Action = (context: Context) => Promise<number>

/** A command, as the help lists it. */
export interface Entry {
  readonly name: string
  readonly summary: string
  readonly group: string
  /** Loads the command's file. Only the command that is asked for is loaded. */
  readonly load: () => Promise<{ readonly declare: Declare }>
}

const practice = 'Practise:'
const learn = 'Learn:'
const author = 'Judge and check:'
const keep = 'Keep your history:'

export const entries: readonly Entry[] = [
  {
    name: 'next',
    group: practice,
    summary: 'what to practise now, and why',
    load: () => import('./commands/next.ts'),
  },
  {
    name: 'start',
    group: practice,
    summary: 'begin a timed round',
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'run',
    group: practice,
    summary: 'run the samples and your own cases',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'submit',
    group: practice,
    summary: 'judge your solution on the hidden tests',
    load: () => import('./commands/submit.ts'),
  },
  {
    name: 'case',
    group: practice,
    summary: 'your own cases: add, list, remove',
    load: () => import('./commands/case.ts'),
  },
  {
    name: 'phase',
    group: practice,
    summary: 'the phases of the round, and go to the next',
    load: () => import('./commands/phase.ts'),
  },
  {
    name: 'clarify',
    group: practice,
    summary: 'ask questions before you begin',
    load: () => import('./commands/clarify.ts'),
  },
  {
    name: 'approach',
    group: practice,
    summary: 'write your plan, and the complexity that it has',
    load: () => import('./commands/approach.ts'),
  },
  {
    name: 'note',
    group: practice,
    summary: 'write a note to the round',
    load: () => import('./commands/note.ts'),
  },
  { name: 'hint', group: practice, summary: 'take the next hint', load: () => import('./commands/hint.ts') },
  {
    name: 'reveal',
    group: practice,
    summary: 'show one hidden test that failed, which costs the claim to solved',
    load: () => import('./commands/reveal.ts'),
  },
  {
    name: 'status',
    group: practice,
    summary: 'the open round, in one line',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'resume',
    group: practice,
    summary: 'go back to the open round',
    load: () => import('./commands/resume.ts'),
  },
  {
    name: 'stop',
    group: practice,
    summary: 'give the open round up',
    load: () => import('./commands/stop.ts'),
  },
  {
    name: 'debrief',
    group: learn,
    summary: 'rate a round beside what was measured of it',
    load: () => import('./commands/debrief.ts'),
  },
  {
    name: 'stats',
    group: learn,
    summary: 'where you are strong and weak',
    load: () => import('./commands/stats.ts'),
  },
  {
    name: 'plan',
    group: learn,
    summary: 'a plan by weeks and hours, and what it says for this week',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'journal',
    group: learn,
    summary: 'what you practised and learnt, as Markdown',
    load: () => import('./commands/journal.ts'),
  },
  {
    name: 'log',
    group: learn,
    summary: 'log practice that was done elsewhere',
    load: () => import('./commands/log.ts'),
  },
  { name: 'history', group: learn, summary: 'your rounds', load: () => import('./commands/history.ts') },
  {
    name: 'show',
    group: learn,
    summary: 'one round: its timeline and code',
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'replay',
    group: learn,
    summary: 'a round again, save by save',
    load: () => import('./commands/replay.ts'),
  },
  {
    name: 'solution',
    group: learn,
    summary: 'the approach and a solution of a problem',
    load: () => import('./commands/solution.ts'),
  },
  {
    name: 'list',
    group: learn,
    summary: 'the problems of the bank',
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'view',
    group: learn,
    summary: 'the statement of a problem',
    load: () => import('./commands/view.ts'),
  },
  {
    name: 'judge',
    group: author,
    summary: 'judge a file on a problem, without a round',
    load: () => import('./commands/judge.ts'),
  },
  {
    name: 'doctor',
    group: author,
    summary: 'what this machine has: languages, isolation, folders',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'check',
    group: author,
    summary: 'check a bank, or a folder of solutions',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'bank',
    group: author,
    summary: 'begin problems, count them, bring packages into a bank',
    load: () => import('./commands/bank.ts'),
  },
  {
    name: 'export',
    group: keep,
    summary: 'write your history as JSON Lines',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'import',
    group: keep,
    summary: 'merge an exported history, or a backup, into yours',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'backup',
    group: keep,
    summary: 'copy your history, checked',
    load: () => import('./commands/backup.ts'),
  },
]
