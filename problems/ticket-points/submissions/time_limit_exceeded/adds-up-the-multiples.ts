// Slow: goes only from multiple to multiple, but there are too many of them as well.
export function ticketPoints(n: bigint, a: number, b: number): bigint {
  const last = Number(n)
  let points = 0n
  for (let ticket = a; ticket <= last; ticket += a) points += BigInt(ticket)
  for (let ticket = b; ticket <= last; ticket += b) if (ticket % a !== 0) points += BigInt(ticket)
  return points
}
