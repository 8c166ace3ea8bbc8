// Slow: searches with single flags, and throws repeated signals away at the end.
export function signals(flags: string, height: number): string[] {
  const found = new Set<string>()
  const extend = (signal: string, left: string): void => {
    if (signal.length === height) {
      found.add(signal)
      return
    }
    for (let i = 0; i < left.length; i++) {
      if (!signal.endsWith(left[i])) extend(signal + left[i], left.slice(0, i) + left.slice(i + 1))
    }
  }
  extend('', flags)
  return [...found]
}
