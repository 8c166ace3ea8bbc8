interface Offer {
  id: number
  price: number
}

export class BikeMarket {
  /** By price, then by id. */
  private readonly listed: Offer[] = []
  /** Of every offer that was ever added. */
  private readonly prices = new Map<number, number>()

  add(id: number, price: number): void {
    this.prices.set(id, price)
    this.listed.splice(this.countUpTo(id, price), 0, { id, price })
  }

  remove(id: number): boolean {
    const price = this.prices.get(id)
    if (price === undefined) return false
    const index = this.countUpTo(id, price) - 1
    if (this.listed[index]?.id !== id) return false
    this.listed.splice(index, 1)
    return true
  }

  page(after: number, size: number): number[] {
    const start = after === 0 ? 0 : this.countUpTo(after, this.prices.get(after)!)
    return this.listed.slice(start, start + size).map((offer) => offer.id)
  }

  /** How many listed offers are at this place or before it. */
  private countUpTo(id: number, price: number): number {
    let low = 0
    let high = this.listed.length
    while (low < high) {
      const middle = (low + high) >> 1
      const offer = this.listed[middle]!
      if (offer.price < price || (offer.price === price && offer.id <= id)) low = middle + 1
      else high = middle
    }
    return low
  }
}
