/** Accepts every route from the depot through each street once; the empty one only where the reference has found none. */
export function check(
  { streets, depot }: { streets: number[][]; depot: number },
  actual: number[],
  reference: number[],
): true | string {
  if (reference.length === 0) return actual.length === 0 || 'there is no route, so the result must be empty'
  if (actual.length === 0) return 'there is a route, but the result is empty'
  const driven = new Set<number>()
  let at = depot
  for (const street of actual) {
    const ends = streets[street]
    if (ends === undefined) return `there is no street ${street}`
    if (driven.has(street)) return `street ${street} is driven twice`
    if (!ends.includes(at)) return `street ${street} does not end at crossing ${at}, where the plough is then`
    driven.add(street)
    at = ends.reduce((sum, end) => sum + end) - at
  }
  const left = streets.length - driven.size
  return left === 0 || `streets that are not cleared: ${left}`
}
