import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A throw from 0 up to `sides` - 1; the same text gives the same throw. */
export function thrown(text: string, sides: number): number {
  return uniformInt(xoroshiro128plus(hashOf(text)), 0, sides - 1)
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo): texts that differ in one character give seeds that are far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
