import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/** The settings at a place: the project's, found in the folder or above it, before the user's. @throws BankError */
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

/** YAML is loaded only where there is a file. */
async function readFile(file: string | undefined): Promise<Settings | undefined> {
  const text = file === undefined ? undefined : textOf(file)
  if (text === undefined || file === undefined) return undefined
  const { parseSettings } = await import('./settings-file.ts')
  return parseSettings(text, file)
}
