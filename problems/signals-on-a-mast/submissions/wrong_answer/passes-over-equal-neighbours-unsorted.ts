// Mistake: passes over a flag equal to the one tried before it, but has not sorted the flags.
export function signals(flags: string, height: number): string[] {
  const found: string[] = []
  const extend = (signal: string, left: string): void => {
    if (signal.length === height) {
      found.push(signal)
      return
    }
    for (let i = 0; i < left.length; i++) {
      if (i > 0 && left[i] === left[i - 1]) continue
      if (signal.endsWith(left[i])) continue
      extend(signal + left[i], left.slice(0, i) + left.slice(i + 1))
    }
  }
  extend('', flags)
  return found
}
