import type { Declare } from '../command-table.ts'
import { declareImport } from './bank-import.ts'
import { declareNew } from './bank-new.ts'
import { declareStat } from './bank-stat.ts'

/** What a bank's author does: each of its own commands is declared in a file of its own. */
export const declare: Declare = (command, start) => {
  declareNew(command.command('new'), start)
  declareStat(command.command('stat'), start)
  declareImport(command.command('import'), start)
}
