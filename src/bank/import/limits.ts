import type { Problem } from '../../model/problem.ts'
import type { LeftOut } from './left-out.ts'
import { type PackageFiles, textOf } from './package-files.ts'
import type { ReadSettings } from './settings.ts'

export interface PackageLimits {
  readonly limits: NonNullable<Problem['limits']>
  readonly memoryMb?: number
}

/** What the format takes where a package states no multipliers. */
const usualMultipliers = {
  legacy: { ac: 5, tle: 2 },
  '2023-07': { ac: 2, tle: 1.5 },
} as const

/** Bounds of the bank's format, MB. */
const memory = { least: 16, most: 4096 } as const
const output = { least: 1, most: 256 } as const

/** The limits that a package states, by problem.yaml or by the files of contest systems. */
export function readLimits(
  files: PackageFiles,
  { settings, version }: ReadSettings,
  leftOut: LeftOut[],
): PackageLimits {
  const stated = settings.limits ?? {}
  const { ac, tle } = usualMultipliers[version]
  const within = (value: number, { least, most }: { least: number; most: number }, key: string): number => {
    const kept = Math.min(most, Math.max(least, Math.ceil(value)))
    if (kept !== Math.ceil(value))
      leftOut.push({ what: `limits.${key}: ${value}`, why: `it becomes ${kept} MB here` })
    return kept
  }
  const seconds = stated.time_limit ?? secondsOf(files)
  return {
    limits: {
      ...(seconds !== undefined && { timeMs: Math.max(1, Math.round(seconds * 1000)) }),
      acMultiplier: Math.max(1, stated.time_multipliers?.ac_to_time_limit ?? stated.time_multiplier ?? ac),
      tleMultiplier: Math.max(
        1,
        stated.time_multipliers?.time_limit_to_tle ?? stated.time_safety_margin ?? tle,
      ),
      ...(stated.output !== undefined && { outputMb: within(stated.output, output, 'output') }),
    },
    ...(stated.memory !== undefined && { memoryMb: within(stated.memory, memory, 'memory') }),
  }
}

/** The time limit in `.timelimit`, or in the file of DOMjudge; seconds. */
function secondsOf(files: PackageFiles): number | undefined {
  const plain = files.has('.timelimit') ? textOf(files, '.timelimit') : undefined
  const ini = files.has('domjudge-problem.ini') ? textOf(files, 'domjudge-problem.ini') : ''
  const [, told] = /^\s*timelimit\s*=\s*['"]?([\d.]+)/m.exec(ini) ?? []
  const seconds = Number.parseFloat(plain ?? told ?? '')
  return seconds > 0 ? seconds : undefined
}
