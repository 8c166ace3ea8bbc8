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

export const entries: readonly Entry[] = [
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
  { name: 'hint', group: practice, summary: 'take the next hint', load: () => import('./commands/hint.ts') },
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
    summary: 'bring problems into a bank',
    load: () => import('./commands/bank.ts'),
  },
]
