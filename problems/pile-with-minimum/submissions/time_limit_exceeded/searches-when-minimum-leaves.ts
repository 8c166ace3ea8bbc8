// Slow: looks through the whole pile whenever the minimum leaves, which is every time if each price was a new minimum.
export class OfferPile {
  private prices: number[] = []
  private lowest = Infinity

  push(price: number): void {
    this.prices.push(price)
    if (price < this.lowest) this.lowest = price
  }

  pop(): number | null {
    const price = this.prices.pop()
    if (price === undefined) return null
    if (price === this.lowest) {
      this.lowest = Infinity
      for (const left of this.prices) if (left < this.lowest) this.lowest = left
    }
    return price
  }

  top(): number | null {
    return this.prices.at(-1) ?? null
  }

  min(): number | null {
    return this.prices.length === 0 ? null : this.lowest
  }
}
