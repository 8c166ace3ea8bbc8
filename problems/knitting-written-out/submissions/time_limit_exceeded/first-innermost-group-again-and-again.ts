// Slow: looks for the first closing parenthesis from the start and replaces its group, as long as there is one: O(groups * length).
export function writeOut(pattern: string): string {
  let text = pattern.replace(/([a-z])(\d+)/g, (_, letter: string, count: string) => letter.repeat(Number(count)))
  for (;;) {
    let open = -1
    let close = 0
    while (close < text.length && text[close] !== ')') {
      if (text[close] === '(') open = close
      close++
    }
    if (close === text.length) return text
    let end = close + 1
    while (end < text.length && text[end]! >= '0' && text[end]! <= '9') end++
    const count = Number(text.slice(close + 1, end) || 1)
    text = text.slice(0, open) + text.slice(open + 1, close).repeat(count) + text.slice(end)
  }
}
