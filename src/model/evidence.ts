/** Which rounds say something about a person, and for how long ("Honest statistics" in the product's description). */

/** A round shorter than this without a submission was only a look at the problem, ms. */
export const shortestMs = 2 * 60_000

/** A problem that was practised less than this ago is remembered, not solved, ms. */
export const apartMs = 30 * 86_400_000

/** What a round weighs as evidence is halved in this time, ms. */
export const halfLifeMs = 60 * 86_400_000
