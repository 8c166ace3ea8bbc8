// Slow: looks through the whole pile whenever the minimum is wanted.
export class OfferPile {
  private readonly prices: number[] = []

  push(price: number): void {
    this.prices.push(price)
  }

  pop(): number | null {
    return this.prices.pop() ?? null
  }

  top(): number | null {
    return this.prices.at(-1) ?? null
  }

  min(): number | null {
    let lowest: number | null = null
    for (const price of this.prices) if (lowest === null || price < lowest) lowest = price
    return lowest
  }
}
