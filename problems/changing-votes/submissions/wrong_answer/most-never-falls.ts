// Mistake: the largest number of votes only ever grows.
export class FilmVote {
  private readonly filmOf = new Map<number, number>()
  private readonly votes = new Map<number, number>()
  private readonly filmsWith = new Map<number, number>()
  private highest = 0

  cast(member: number, film: number): number {
    this.withdraw(member)
    this.filmOf.set(member, film)
    const votes = (this.votes.get(film) ?? 0) + 1
    this.votes.set(film, votes)
    this.filmsWith.set(votes, (this.filmsWith.get(votes) ?? 0) + 1)
    this.filmsWith.set(votes - 1, (this.filmsWith.get(votes - 1) ?? 0) - 1)
    this.highest = Math.max(this.highest, votes)
    return votes
  }

  withdraw(member: number): boolean {
    const film = this.filmOf.get(member)
    if (film === undefined) return false
    this.filmOf.delete(member)
    const votes = this.votes.get(film)!
    this.votes.set(film, votes - 1)
    this.filmsWith.set(votes, this.filmsWith.get(votes)! - 1)
    this.filmsWith.set(votes - 1, (this.filmsWith.get(votes - 1) ?? 0) + 1)
    return true
  }

  most(): number {
    return this.highest
  }

  tied(): number {
    return this.highest === 0 ? 0 : this.filmsWith.get(this.highest)!
  }
}
