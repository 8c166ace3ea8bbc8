import { inputAndOutput } from './runtime-input.ts'
import { serving } from './runtime-serve.ts'
import { values } from './runtime-values.ts'

/** prep_runtime.rs, which every Rust program is compiled with. */
export const runtime = inputAndOutput + values + serving
