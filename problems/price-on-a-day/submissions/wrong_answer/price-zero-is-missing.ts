// Tests the price found for truth, so a price of 0 counts as "not for sale".
export class PriceBook {
  private readonly changesOf = new Map<string, { day: number; price: number }[]>()

  setPrice(article: string, day: number, price: number): void {
    const changes = this.changesOf.get(article) ?? []
    changes.push({ day, price })
    this.changesOf.set(article, changes)
  }

  withdraw(article: string, day: number): void {
    this.setPrice(article, day, -1)
  }

  priceOn(article: string, day: number): number {
    const changes = this.changesOf.get(article) ?? []
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle].day <= day) low = middle + 1
      else high = middle
    }
    return changes[low - 1]?.price || -1
  }
}
