// Mistake: goes on with all offers of at least the same price but for the last one, so that others come again.
export class BikeMarket {
  private readonly prices = new Map<number, number>()
  private readonly listed: { id: number; price: number }[] = []

  add(id: number, price: number): void {
    this.prices.set(id, price)
    this.listed.push({ id, price })
    this.listed.sort((a, b) => a.price - b.price || a.id - b.id)
  }

  remove(id: number): boolean {
    const index = this.listed.findIndex((offer) => offer.id === id)
    if (index === -1) return false
    this.listed.splice(index, 1)
    return true
  }

  page(after: number, size: number): number[] {
    const from = this.prices.get(after) ?? 0
    const behind = this.listed.filter(({ id, price }) => price >= from && id !== after)
    return behind.slice(0, size).map(({ id }) => id)
  }
}
