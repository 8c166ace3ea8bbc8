import type { Share } from '../../insight/share.ts'

/** A share as `71%`. */
export function percent(share: number): string {
  return `${hundredths(share)}%`
}

export function hundredths(share: number): number {
  return Math.round(share * 100)
}

/** `71% (12 of 17, 80% interval 56-83%)`; a dash where there is nothing. */
export function shareText({ number, of, low, high }: Share): string {
  if (low === null || high === null) return '-'
  return `${percent(number / of)} (${number} of ${of}, 80% interval ${hundredths(low)}-${percent(high)})`
}

/** `12/17`. */
export function outOf({ number, of }: Pick<Share, 'number' | 'of'>): string {
  return of === 0 ? '-' : `${number}/${of}`
}

/** Hours and minutes, rounded to minutes. */
export function hours(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** A pace as `0.75`; a dash where there is none. */
export function paceText(pace: number | null): string {
  return pace?.toFixed(2) ?? '-'
}
