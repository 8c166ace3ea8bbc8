/** What the keys of the live screen ask for. */
export interface RoundActions {
  run(): void
  submit(): void
  askHint(): void
  /** One hidden test that failed. */
  askReveal(): void
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

/** What each key does, by its name. The keys that are shown are in render/round-keys.ts. */
export function keyBindings(actions: RoundActions): Readonly<Record<string, () => void>> {
  return {
    r: () => actions.run(),
    s: () => actions.submit(),
    h: () => actions.askHint(),
    x: () => actions.askReveal(),
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

/** What the keys of a round's phases ask for. */
export interface PhaseActions {
  /** To the phase after or before. */
  move(step: 1 | -1): void
  askQuestion(): void
  askPlan(): void
  askNote(): void
  /** Ticks one of the problem's questions, by its number from 1. */
  tick(number: number): void
}

/** The keys that a round with phases adds. */
export function phaseBindings(actions: PhaseActions): Readonly<Record<string, () => void>> {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  return {
    n: () => actions.move(1),
    p: () => actions.move(-1),
    c: () => actions.askQuestion(),
    a: () => actions.askPlan(),
    w: () => actions.askNote(),
    ...Object.fromEntries(digits.map((number) => [String(number), () => actions.tick(number)])),
  }
}
