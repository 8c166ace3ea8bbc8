// Walks through all changes of the article for each question: O(n).
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
    let price = -1
    for (const change of this.changesOf.get(article) ?? []) if (change.day <= day) price = change.price
    return price
  }
}
