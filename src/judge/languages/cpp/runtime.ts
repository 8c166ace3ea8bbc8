import { inputAndOutput } from './runtime-input.ts'
import { serving } from './runtime-serve.ts'
import { values } from './runtime-values.ts'

/**
 * prep-runtime.hpp, which every C++ program is compiled with. It includes little, since each header costs compile
 * time, and takes nothing from the user's file, which follows it.
 */
export const runtime = inputAndOutput + values + serving
