import { minuteStep, type SittingKind, sittingKinds, sittingMinutes, toStep } from './plan-phases.ts'
import { itemOf, leastPiece, priorityOf, type WeekItem, type Work } from './plan-week.ts'

/** What a missed week leaves, and how it comes back without a week growing. */

/** What a week may take of what was missed in any case, so that there is room for a sitting. */
const leastCatchUp = 45

/**
 * What was missed in a week that is over: as much as lacks of its budget, and of what was not done the most important
 * first. Who practised all the hours, but something else, has missed nothing. A sitting is missed as a whole, where half
 * of it is. @param done minutes of each item @param other minutes that belong to none
 */
export function missedIn(
  items: readonly WeekItem[],
  done: readonly number[],
  other: number,
  budget: number,
): WeekItem[] {
  let lacking = toStep(Math.max(0, budget - other - done.reduce((sum, minutes) => sum + minutes, 0)))
  const short = items
    .map((item, index) => ({ item, minutes: shortage(item, done[index] ?? 0) }))
    .sort((a, b) => priorityOf(a.item) - priorityOf(b.item))
  return short.flatMap(({ item, minutes }) => {
    const length = sittingLength(item)
    const taken =
      length === undefined ? Math.min(minutes, lacking) : wholes(Math.min(minutes, lacking), length)
    if (taken === 0) return []
    lacking -= taken
    return [{ ...itemOf(item, item.need), minutes: taken }]
  })
}

function shortage(item: WeekItem, done: number): number {
  const length = sittingLength(item)
  const minutes = Math.max(0, item.minutes - done)
  return length === undefined ? toStep(minutes) : Math.round(minutes / length) * length
}

function sittingLength({ kind }: Work): number | undefined {
  const sitting = sittingKinds.find((known): known is SittingKind => known === kind)
  return sitting && sittingMinutes[sitting]
}

function wholes(minutes: number, length: number): number {
  return Math.floor(minutes / length) * length
}

export interface CaughtUp {
  /** The week's list, as long as before. */
  readonly items: readonly WeekItem[]
  /** What gave way in it, as many minutes as came in. */
  readonly dropped: readonly Work[]
  /** What is still to come back. */
  readonly left: readonly WeekItem[]
}

/**
 * Brings what was missed into a week, the most important first: an even share of it over the weeks that are left, no
 * more than half of the minutes for problems, but room for a sitting, of each kind one. It takes the place of problems that matter less; where
 * there are none it waits.
 * @param weeksLeft this one included
 */
export function catchUp(own: readonly WeekItem[], missed: readonly WeekItem[], weeksLeft: number): CaughtUp {
  const total = sum(missed)
  const problems = sum(own.filter(({ kind }) => kind === 'problems'))
  const even = Math.ceil(total / weeksLeft / minuteStep) * minuteStep
  let room = Math.min(problems, Math.max(leastCatchUp, Math.min(toStep(problems / 2), even)))
  let items: readonly WeekItem[] = own
  const dropped: Work[] = []
  const left: WeekItem[] = []
  for (const item of [...missed].sort((a, b) => priorityOf(a) - priorityOf(b))) {
    const way = giveWay(items, item, room)
    const placed = sum(way.dropped)
    if (placed > 0) {
      items = [...way.items]
      room -= placed
      dropped.push(...way.dropped)
      items = joined(items, { ...item, minutes: placed, catchUp: placed })
    }
    if (item.minutes > placed) left.push({ ...item, minutes: item.minutes - placed })
  }
  return { items, dropped, left }
}

/** Takes from the least important problems what `item` needs, within the room: of a sitting one whole, of a topic no crumb. */
function giveWay(
  items: readonly WeekItem[],
  item: WeekItem,
  room: number,
): { readonly items: readonly WeekItem[]; readonly dropped: readonly Work[] } {
  const length = sittingLength(item)
  const nothing = { items, dropped: [] }
  const want = Math.min(room, item.minutes, length ?? Number.POSITIVE_INFINITY)
  const { taken, dropped } = take(items, item, want)
  const got = sum(dropped)
  if (length !== undefined) return got === length ? { items: taken, dropped } : nothing
  const hasLine = items.some(({ kind, topic }) => kind === item.kind && topic === item.topic)
  return got >= leastPiece || hasLine ? { items: taken, dropped } : nothing
}

function take(
  items: readonly WeekItem[],
  item: WeekItem,
  want: number,
): { readonly taken: readonly WeekItem[]; readonly dropped: readonly Work[] } {
  const taken = [...items]
  const dropped: Work[] = []
  let lacking = want
  const lesser = items
    .filter(({ kind, catchUp: kept }) => kind === 'problems' && kept === 0)
    .filter((other) => priorityOf(other) > priorityOf(item))
    .sort((a, b) => priorityOf(b) - priorityOf(a))
  for (const other of lesser) {
    const { kind, topic, minutes } = other
    const part = Math.min(lacking, lacking >= minutes ? minutes : Math.max(0, minutes - leastPiece))
    if (part === 0) continue
    lacking -= part
    dropped.push({ kind, topic, minutes: part })
    const at = taken.indexOf(other)
    if (part === minutes) taken.splice(at, 1)
    else taken[at] = { ...other, minutes: minutes - part }
  }
  return { taken, dropped }
}

/** The items with one more, which joins the line of its kind and topic where there is one. */
export function joined(items: readonly WeekItem[], item: WeekItem): WeekItem[] {
  const at = items.findIndex(({ kind, topic }) => kind === item.kind && topic === item.topic)
  const same = items[at]
  if (same === undefined) return [...items, item]
  const both = { ...same, minutes: same.minutes + item.minutes, catchUp: same.catchUp + item.catchUp }
  return items.map((other, index) => (index === at ? both : other))
}

export function sum(works: readonly Pick<Work, 'minutes'>[]): number {
  return works.reduce((total, { minutes }) => total + minutes, 0)
}
