export function mostPoints(stamps: number[]): number {
  // The children of node v are at 2v and 2v + 1; node 0 is the root, and 0 as a child means none.
  const children = new Int32Array(2 * (31 * stamps.length + 1))
  let nodes = 1
  let most = 0
  for (const stamp of stamps) {
    let own = 0
    let partner = 0
    let points = 0
    for (let bit = 30; bit >= 0; bit--) {
      const side = (stamp >> bit) & 1
      if (children[2 * own + side] === 0) children[2 * own + side] = nodes++
      own = children[2 * own + side]
      const other = children[2 * partner + 1 - side]
      if (other > 0) points += 2 ** bit
      partner = other || children[2 * partner + side]
    }
    most = Math.max(most, points)
  }
  return most
}
