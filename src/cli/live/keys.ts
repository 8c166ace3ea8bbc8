/** What the keys of the live screen ask for. */
export interface RoundActions {
  run(): void
  submit(): void
  askHint(): void
  toggleStatement(): void
  /** Back from statement or hints. */
  back(): void
  edit(): void
  askStop(): void
  leave(): void
  scroll(lines: number): void
}

/** Lines of a page that one key turns. */
const pageLines = 10

/** What each key does, by its name. The keys that are shown are in render/round-body.ts. */
export function keyBindings(actions: RoundActions): Readonly<Record<string, () => void>> {
  return {
    r: () => actions.run(),
    s: () => actions.submit(),
    h: () => actions.askHint(),
    v: () => actions.toggleStatement(),
    b: () => actions.back(),
    escape: () => actions.back(),
    e: () => actions.edit(),
    g: () => actions.askStop(),
    q: () => actions.leave(),
    up: () => actions.scroll(-1),
    down: () => actions.scroll(1),
    k: () => actions.scroll(-1),
    j: () => actions.scroll(1),
    pageup: () => actions.scroll(-pageLines),
    pagedown: () => actions.scroll(pageLines),
    space: () => actions.scroll(pageLines),
  }
}
