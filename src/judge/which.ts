import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** The first of some commands that can be run: an absolute path, or what PATH has. */
export function which(commands: readonly string[], path: string): string | undefined {
  const candidates = commands.flatMap((command) =>
    isAbsolute(command) ? [command] : path.split(delimiter).map((folder) => join(folder, command)),
  )
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
