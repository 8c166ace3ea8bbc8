import { dirname, resolve } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { BankError, type BankFault } from '../errors.ts'
import { parseDay } from '../insight/days.ts'
import { type IsolationMode, isolationModes } from '../judge/isolation/modes.ts'
import type { Settings } from './settings.ts'
import { type Place, readLanguages, type Tell } from './settings-languages.ts'

const keys = [
  'language',
  'root',
  'editor',
  'isolation',
  'predict',
  'phases',
  'interview',
  'longestInterval',
  'banks',
  'languages',
]

/**
 * Reads the text of a file of settings; folders in it are relative to the file.
 * @throws BankError with all that is wrong in it
 */
export function parseSettings(text: string, file: string, home: string): Settings {
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
  const settings = readKeys(
    readable && isMap(contents) ? contents.items : [],
    { file, folder: dirname(file), home },
    tell,
  )
  if (faults.length > 0)
    throw new BankError('The settings cannot be read.', faults, 'Mend the file, or move it away.')
  return settings
}

function readKeys(items: readonly Pair[], place: Place, tell: Tell): Settings {
  const { folder } = place
  const found: {
    banks: string[]
    languages: Settings['languages']
    language?: string
    root?: string
    editor?: string
    isolation?: IsolationMode
    predict?: boolean
    phases?: boolean
    interview?: number
    longestInterval?: number
  } = { banks: [], languages: [] }
  for (const { key: name, value } of items) {
    const offset = isScalar(name) ? name.range?.[0] : undefined
    const key = isScalar(name) ? String(name.value) : ''
    if (key === 'banks') {
      if (!isSeq(value)) tell(offset, 'must be a list of folders', key)
      for (const [index, item] of isSeq(value) ? value.items.entries() : []) {
        const bank = textOf(item, `${key}[${index}]`, offset, tell)
        if (bank !== undefined) found.banks.push(resolve(folder, bank))
      }
    } else if (key === 'isolation') {
      const mode = isolationModes.find((known) => isScalar(value) && value.value === known)
      if (mode === undefined)
        tell(offset, `must be one of ${isolationModes.join(', ')} (in quotes where it is 'off')`, key)
      else found.isolation = mode
    } else if (key === 'predict' || key === 'phases') {
      const answer = isScalar(value) ? value.value : undefined
      if (typeof answer !== 'boolean') tell(offset, 'must be true or false', key)
      else found[key] = answer
    } else if (key === 'interview') {
      const number = isScalar(value) ? parseDay(String(value.value)) : undefined
      if (number === undefined) tell(offset, 'must be a day, such as 2026-12-20', key)
      else found.interview = number
    } else if (key === 'longestInterval') {
      const days = isScalar(value) ? value.value : undefined
      if (typeof days !== 'number' || !Number.isInteger(days) || days < 1)
        tell(offset, 'must be a number of days', key)
      else found.longestInterval = days
    } else if (key === 'languages') found.languages = readLanguages(value, place, tell)
    else if (key === 'language' || key === 'editor' || key === 'root') {
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
