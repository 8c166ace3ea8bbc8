/** Accepts every order of all tasks that obeys the rules; the empty one only where the reference has found none. */
export function check(
  input: { tasks: number; rules: number[][] },
  actual: number[],
  reference: number[],
): true | string {
  if (reference.length === 0)
    return actual.length === 0 || 'no order is possible, so the result must be empty'
  if (actual.length === 0) return 'an order is possible, but the result is empty'
  const position = new Map<number, number>()
  for (const [index, task] of actual.entries()) {
    if (task < 0 || task >= input.tasks) return `there is no task ${task}`
    if (position.has(task)) return `task ${task} occurs twice`
    position.set(task, index)
  }
  if (actual.length < input.tasks) return `${input.tasks - actual.length} tasks are missing`
  for (const [before = 0, after = 0] of input.rules) {
    if ((position.get(before) ?? 0) >= (position.get(after) ?? 0)) {
      return `task ${before} must come before task ${after}`
    }
  }
  return true
}
