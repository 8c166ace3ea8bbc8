import { readFileSync } from 'node:fs'
import { generatorFile, inProblem } from '../../bank/layout.ts'
import type { BankReply, BankRequest } from '../../judge/harness/bank-protocol.ts'
import type { Judge, ModuleProcess } from '../../judge/task.ts'
import type { Problem } from '../../model/problem.ts'

/** What one request may use: an input is small, and arguments that a generator was not made for may keep it for ever. */
const allowed = { timeMs: 200, memoryKb: 512 * 1024 }

/** What the code answered; `refused` where it threw, `stuck` where it gave no answer and was ended. */
export type Answered = { readonly value: unknown } | 'refused' | 'stuck'

/** The generators and `validate` of a problem, asked for what they may not have been made for. */
export interface ProblemCode {
  ask(request: BankRequest): Promise<Answered>
  close(): Promise<void>
}

/** It starts on first use, and again where it was ended. */
export function openProblemCode({ dir, signature }: Problem, judge: Judge): ProblemCode {
  let opened: ModuleProcess | undefined
  const open = async (): Promise<ModuleProcess | undefined> => {
    const source = readFileSync(inProblem(dir, generatorFile), 'utf8')
    const started = await judge.startModule({ source, signature, limits: allowed })
    return 'failure' in started ? undefined : started
  }
  const close = async (): Promise<void> => {
    const process = opened
    opened = undefined
    await process?.close()
  }
  return {
    async ask(request) {
      opened ??= await open()
      const answer = await opened?.ask(JSON.stringify(request))
      if (!answer || 'failure' in answer) {
        await close()
        return 'stuck'
      }
      const reply = JSON.parse(answer.json) as BankReply
      if ('thrown' in reply) return 'refused'
      return { value: 'input' in reply ? reply.input : reply.reason }
    },
    close,
  }
}
