import type { Answer, Loaded, Thrown, ThrownFrame } from './protocol.ts'

/**
 * Frames from a harness, read by the parent. A program can reach the descriptor of its harness, so that nothing about
 * a frame is taken for granted: what has not the shape of an answer is undefined.
 */

/** The answer to a `Load`. */
export function readLoaded(json: string): Loaded | undefined {
  const data = readRecord(json)
  if (!data) return undefined
  if (data.ready === true) return { ready: true }
  if (Array.isArray(data.missing)) return { missing: data.missing.filter((name) => typeof name === 'string') }
  const syntax = thrownOf(data.syntax)
  if (syntax) return { syntax }
  const thrown = thrownOf(data.thrown)
  return thrown && { thrown }
}

/** The answer to a test. */
export function readAnswer(json: string): Answer | undefined {
  const data = readRecord(json)
  if (!data) return undefined
  if ('value' in data) return { value: data.value }
  if (data.tooLarge === true) return { tooLarge: true }
  const thrown = thrownOf(data.thrown)
  return thrown && { thrown, ...(typeof data.call === 'number' && { call: data.call }) }
}

type Record = { readonly [key: string]: unknown }

const isRecord = (data: unknown): data is Record =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function readRecord(json: string): Record | undefined {
  try {
    const data: unknown = JSON.parse(json)
    return isRecord(data) ? data : undefined
  } catch {
    return undefined
  }
}

function thrownOf(data: unknown): Thrown | undefined {
  if (!isRecord(data)) return undefined
  const { name, message, stack, frames } = data
  if (typeof name !== 'string' || typeof message !== 'string') return undefined
  return {
    name,
    message,
    ...(typeof stack === 'string' && { stack }),
    ...(Array.isArray(frames) && { frames: frames.flatMap(frameOf) }),
  }
}

function frameOf(data: unknown): ThrownFrame[] {
  if (!isRecord(data) || !isPlace(data.line)) return []
  const { line, column, function: name } = data
  return [{ line, ...(isPlace(column) && { column }), ...(typeof name === 'string' && { function: name }) }]
}

/** Lines and columns count from 1. */
const isPlace = (data: unknown): data is number =>
  typeof data === 'number' && Number.isInteger(data) && data > 0
