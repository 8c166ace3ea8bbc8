interface Offer {
  price: number
  lowest: number
  below: Offer | null
}

export class OfferPile {
  private head: Offer | null = null

  push(price: number): void {
    const below = this.head
    this.head = { price, lowest: below !== null && below.lowest < price ? below.lowest : price, below }
  }

  pop(): number | null {
    const offer = this.head
    if (offer === null) return null
    this.head = offer.below
    return offer.price
  }

  top(): number | null {
    return this.head === null ? null : this.head.price
  }

  min(): number | null {
    return this.head === null ? null : this.head.lowest
  }
}
