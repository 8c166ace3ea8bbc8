// Mistake: keeps a date although the task waits for something else now.
class Task {
  days = 0
  /** The day on which it is finished, if that is known. */
  date: number | undefined
  before = new Set<Task>()
  readonly after = new Set<Task>()
}

export class Plan {
  private readonly tasks = new Map<string, Task>()

  last(name: string, days: number): void {
    const task = this.task(name)
    task.days = days
    forget(task)
  }

  wait(name: string, others: string[]): boolean {
    const task = this.task(name)
    const before = new Set(others.map((other) => this.task(other)))
    if (isReached(task, before)) return false
    for (const other of task.before) other.after.delete(task)
    for (const other of before) other.after.add(task)
    task.before = before
    return true
  }

  finish(name: string): number {
    return dateOf(this.task(name))
  }

  private task(name: string): Task {
    let task = this.tasks.get(name)
    if (task === undefined) {
      task = new Task()
      this.tasks.set(name, task)
    }
    return task
  }
}

function dateOf(task: Task): number {
  if (task.date === undefined) {
    let start = 0
    for (const other of task.before) start = Math.max(start, dateOf(other))
    task.date = start + task.days
  }
  return task.date
}

/** Forgets the date, and those of all that wait for the task: where it is not known, none of theirs is. */
function forget(task: Task): void {
  if (task.date === undefined) return
  task.date = undefined
  for (const other of task.after) forget(other)
}

/** Whether a task is among some others or among those they wait for, directly or not. */
function isReached(task: Task, others: ReadonlySet<Task>): boolean {
  const seen = new Set(others)
  for (const other of seen) for (const earlier of other.before) seen.add(earlier)
  return seen.has(task)
}
