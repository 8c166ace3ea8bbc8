interface Change {
  readonly day: number
  /** -1 for a withdrawal. */
  readonly price: number
}

export class PriceBook {
  private readonly changesOf = new Map<string, Change[]>()

  setPrice(article: string, day: number, price: number): void {
    const changes = this.changesOf.get(article)
    if (changes === undefined) this.changesOf.set(article, [{ day, price }])
    else changes.push({ day, price })
  }

  withdraw(article: string, day: number): void {
    this.setPrice(article, day, -1)
  }

  priceOn(article: string, day: number): number {
    const changes = this.changesOf.get(article)
    if (changes === undefined) return -1
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle].day <= day) low = middle + 1
      else high = middle
    }
    return low === 0 ? -1 : changes[low - 1].price
  }
}
