// Mistake: tests the film found for truth, so a vote for film 0 is never taken away again.
export class FilmVote {
  private readonly filmOf = new Map<number, number>()
  private readonly votes = new Map<number, number>()

  cast(member: number, film: number): number {
    this.withdraw(member)
    this.filmOf.set(member, film)
    this.votes.set(film, (this.votes.get(film) ?? 0) + 1)
    return this.votes.get(film)!
  }

  withdraw(member: number): boolean {
    const film = this.filmOf.get(member)
    if (!film) return false
    this.filmOf.delete(member)
    this.votes.set(film, this.votes.get(film)! - 1)
    return true
  }

  most(): number {
    return [...this.votes.values()].reduce((most, votes) => Math.max(most, votes), 0)
  }

  tied(): number {
    const most = this.most()
    return most === 0 ? 0 : [...this.votes.values()].filter((votes) => votes === most).length
  }
}
