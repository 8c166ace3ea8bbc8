// Slow: looks at every ticket.
export function ticketPoints(n: bigint, a: number, b: number): bigint {
  const [x, y] = [BigInt(a), BigInt(b)]
  let points = 0n
  for (let ticket = 1n; ticket <= n; ticket++) if (ticket % x === 0n || ticket % y === 0n) points += ticket
  return points
}
