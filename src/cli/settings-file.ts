import { dirname, resolve } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { BankError, type BankFault } from '../errors.ts'
import type { Settings } from './settings.ts'

const keys = ['language', 'root', 'editor', 'banks']

/** Tells a fault at an offset of the text. */
type Tell = (offset: number | undefined, message: string, key?: string) => void

/**
 * Reads the text of a file of settings; folders in it are relative to the file.
 * @throws BankError with all that is wrong in it
 */
export function parseSettings(text: string, file: string): Settings {
  const lineCounter = new LineCounter()
  const { contents, errors } = parseDocument(text, { lineCounter, prettyErrors: false })
  const faults: BankFault[] = []
  const tell: Tell = (offset, message, key) => {
    const { line, col } = lineCounter.linePos(offset ?? 0)
    faults.push({ file, line, column: col, ...(key !== undefined && { key }), message })
  }
  for (const { pos, message } of errors) tell(pos[0], message)
  const readable = errors.length === 0 && contents !== null
  if (readable && !isMap(contents)) tell(0, 'must hold keys and values')
  const settings = readKeys(readable && isMap(contents) ? contents.items : [], dirname(file), tell)
  if (faults.length > 0)
    throw new BankError('The settings cannot be read.', faults, 'Mend the file, or move it away.')
  return settings
}

function readKeys(items: readonly Pair[], folder: string, tell: Tell): Settings {
  const found: { banks: string[]; language?: string; root?: string; editor?: string } = { banks: [] }
  for (const { key: name, value } of items) {
    const offset = isScalar(name) ? name.range?.[0] : undefined
    const key = isScalar(name) ? String(name.value) : ''
    if (key === 'banks') {
      if (!isSeq(value)) tell(offset, 'must be a list of folders', key)
      for (const [index, item] of isSeq(value) ? value.items.entries() : []) {
        const bank = textOf(item, `${key}[${index}]`, offset, tell)
        if (bank !== undefined) found.banks.push(resolve(folder, bank))
      }
    } else if (key === 'language' || key === 'editor' || key === 'root') {
      const text = textOf(value, key, offset, tell)
      if (text !== undefined) found[key] = key === 'root' ? resolve(folder, text) : text
    } else tell(offset, `is not a known key (known: ${keys.join(', ')})`, key)
  }
  return found
}

/** The text of a value; undefined, and a fault, where it is none. */
function textOf(node: unknown, key: string, offset: number | undefined, tell: Tell): string | undefined {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'string' && value.trim() !== '') return value
  tell(isScalar(node) ? node.range?.[0] : offset, 'must be a text', key)
  return undefined
}
