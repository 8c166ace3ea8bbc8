// Slow: looks at all films whenever the screen is read.
export class FilmVote {
  private readonly filmOf = new Map<number, number>()
  private readonly votes = new Map<number, number>()

  cast(member: number, film: number): number {
    this.withdraw(member)
    this.filmOf.set(member, film)
    const votes = (this.votes.get(film) ?? 0) + 1
    this.votes.set(film, votes)
    return votes
  }

  withdraw(member: number): boolean {
    const film = this.filmOf.get(member)
    if (film === undefined) return false
    this.filmOf.delete(member)
    const votes = this.votes.get(film)! - 1
    if (votes === 0) this.votes.delete(film)
    else this.votes.set(film, votes)
    return true
  }

  most(): number {
    let most = 0
    for (const votes of this.votes.values()) if (votes > most) most = votes
    return most
  }

  tied(): number {
    const most = this.most()
    let films = 0
    for (const votes of this.votes.values()) if (votes === most) films++
    return films
  }
}
