// Mistake: uses each letter as often as it likes, however many flags there are.
export function signals(flags: string, height: number): string[] {
  const kinds = [...new Set(flags)]
  let found = ['']
  for (let i = 0; i < height; i++) {
    found = found.flatMap((signal) => kinds.filter((flag) => !signal.endsWith(flag)).map((flag) => signal + flag))
  }
  return found
}
