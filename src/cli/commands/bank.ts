import type { Declare } from '../command-table.ts'
import { declareImport } from './bank-import.ts'

/** What a bank's author does: each of its own commands is declared in a file of its own. */
export const declare: Declare = (command, start) => {
  declareImport(command.command('import'), start)
}
