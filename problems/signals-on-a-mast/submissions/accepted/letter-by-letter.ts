export function signals(flags: string, height: number): string[] {
  const left = new Map<string, number>()
  for (const flag of flags) left.set(flag, (left.get(flag) ?? 0) + 1)
  const found: string[] = []
  const extend = (signal: string): void => {
    if (signal.length === height) {
      found.push(signal)
      return
    }
    for (const [flag, count] of left) {
      if (count === 0 || signal.endsWith(flag)) continue
      left.set(flag, count - 1)
      extend(signal + flag)
      left.set(flag, count)
    }
  }
  extend('')
  return found
}
