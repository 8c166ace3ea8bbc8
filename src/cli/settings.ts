import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { IsolationMode } from '../judge/isolation/modes.ts'
import type { ConfiguredRow } from '../judge/languages/configured.ts'

/** What a person may set in `prep.config.yaml` of a project, or in `config.yaml` of their own. */
export interface Settings {
  /** Language of a round where none is named. */
  readonly language?: string | undefined
  /** Absolute folder of the workspaces. */
  readonly root?: string | undefined
  /** Command that opens a file. */
  readonly editor?: string | undefined
  /** How programs are held apart where no flag says it. */
  readonly isolation?: IsolationMode | undefined
  /** Whether the live round asks before a submission how sure the person is. */
  readonly predict?: boolean | undefined
  /** Whether a round goes through the phases of an interview. */
  readonly phases?: boolean | undefined
  /** Day of the interview, since the epoch. */
  readonly interview?: number | undefined
  /** The longest interval between reviews, in days. */
  readonly longestInterval?: number | undefined
  /** Absolute folders of further banks. */
  readonly banks: readonly string[]
  /** Further languages, for problems that read standard input. */
  readonly languages: readonly ConfiguredRow[]
}

const projectFile = 'prep.config.yaml'
const userFile = 'config.yaml'

/**
 * The settings at a place: the project's, found in the folder or above it, before the user's.
 * @param home the person's home, which `~/` means @throws BankError
 */
export async function readSettings(cwd: string, configFolder: string, home: string): Promise<Settings> {
  const project = await readFile(findUp(cwd), home)
  const user = await readFile(join(configFolder, userFile), home)
  const languages = project?.languages ?? []
  const others = user?.languages.filter(({ id }) => languages.every((language) => language.id !== id)) ?? []
  return {
    language: project?.language ?? user?.language,
    root: project?.root ?? user?.root,
    editor: project?.editor ?? user?.editor,
    isolation: project?.isolation ?? user?.isolation,
    predict: project?.predict ?? user?.predict,
    phases: project?.phases ?? user?.phases,
    interview: project?.interview ?? user?.interview,
    longestInterval: project?.longestInterval ?? user?.longestInterval,
    banks: [...(project?.banks ?? []), ...(user?.banks ?? [])],
    languages: [...languages, ...others],
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
async function readFile(file: string | undefined, home: string): Promise<Settings | undefined> {
  const text = file === undefined ? undefined : textOf(file)
  if (text === undefined || file === undefined) return undefined
  const { parseSettings } = await import('./settings-file.ts')
  return parseSettings(text, file, home)
}
