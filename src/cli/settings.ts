import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { BankError, UsageError } from '../errors.ts'

/** What a person may set in `prep.config.yaml` of a project, or in `config.yaml` of their own. */
export interface Settings {
  /** Language of a round where none is named. */
  readonly language?: string | undefined
  /** Absolute folder of the workspaces. */
  readonly root?: string | undefined
  /** Command that opens a file. */
  readonly editor?: string | undefined
  /** Absolute folders of further banks. */
  readonly banks: readonly string[]
}

const projectFile = 'prep.config.yaml'
const userFile = 'config.yaml'
const keys = ['language', 'root', 'editor', 'banks']

/** The settings at a place: the project's, found in the folder or above it, before the user's. @throws UsageError */
export async function readSettings(cwd: string, configFolder: string): Promise<Settings> {
  const project = await readFile(findUp(cwd))
  const user = await readFile(join(configFolder, userFile))
  return {
    language: project?.language ?? user?.language,
    root: project?.root ?? user?.root,
    editor: project?.editor ?? user?.editor,
    banks: [...(project?.banks ?? []), ...(user?.banks ?? [])],
  }
}

function findUp(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, projectFile)
    if (textOf(file) !== undefined) return file
    if (at === dirname(at)) return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** YAML and its schema are loaded only where there is a file. */
async function readFile(file: string | undefined): Promise<Settings | undefined> {
  const text = file === undefined ? undefined : textOf(file)
  if (text === undefined || file === undefined) return undefined
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [place] = error.linePos ?? []
    throw new BankError(`The settings cannot be read.`, [
      { file, ...(place && { line: place.line, column: place.col }), message: error.message.split('\n')[0] ?? '' },
    ])
  }
  const data: unknown = document.toJS() ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw unfit(file, 'must hold keys and values')
  for (const key of Object.keys(data))
    if (!keys.includes(key)) throw unfit(file, `has an unknown key '${key}' (known: ${keys.join(', ')})`)
  const { language, root, editor, banks = [] } = data as Record<string, unknown>
  if (!Array.isArray(banks)) throw unfit(file, `'banks' must be a list of folders`)
  const at = (value: unknown, key: string): string => resolve(dirname(file), textAt(value, key, file))
  return {
    language: language === undefined ? undefined : textAt(language, 'language', file),
    root: root === undefined ? undefined : at(root, 'root'),
    editor: editor === undefined ? undefined : textAt(editor, 'editor', file),
    banks: banks.map((bank) => at(bank, 'banks')),
  }
}

function textAt(value: unknown, key: string, file: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw unfit(file, `'${key}' must be a text`)
}

function unfit(file: string, message: string): UsageError {
  return new UsageError(`${file} ${message}.`)
}
