import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BankError } from '../errors.ts'
import type { BankReply, BankRequest } from '../judge/harness/bank-protocol.ts'
import type { Judge, ModuleProcess } from '../judge/task.ts'
import type { Signature } from '../model/problem.ts'

/** CPU time that a bank's code may use for one request, and what it may hold. */
const allowed = { timeMs: 30_000, memoryKb: 1024 * 1024 }

/** One of a problem's own modules (generators, checker), in a process of its own that starts on first use. */
export interface BankCode {
  /** Asks the module. @throws BankError where it fails: the fault is the bank's */
  ask<T extends BankRequest['call']>(
    request: Extract<BankRequest, { call: T }>,
  ): Promise<T extends 'generate' ? unknown : string | null>
  close(): Promise<void>
}

/** @param file name of the module within the problem's folder */
export function openBankCode(judge: Judge, dir: string, file: string, signature: Signature): BankCode {
  const path = join(dir, file)
  const fail = (message: string): never => {
    throw new BankError(
      `${file} failed.`,
      [{ file: path, message }],
      'Mend the module; prep check shows each fault of a problem.',
    )
  }
  let opened: Promise<ModuleProcess> | undefined
  const open = async (): Promise<ModuleProcess> => {
    const started = await judge.startModule({
      source: readFileSync(path, 'utf8'),
      signature,
      limits: allowed,
    })
    return 'failure' in started ? fail(started.failure) : started
  }
  return {
    async ask(request) {
      opened ??= open()
      const answer = await (await opened).ask(JSON.stringify(request))
      if ('failure' in answer) return fail(answer.failure)
      const reply = JSON.parse(answer.json) as BankReply
      if ('thrown' in reply) return fail(reply.thrown.message)
      return ('input' in reply ? reply.input : reply.reason) as never
    },
    async close() {
      await opened?.then((module) => module.close()).catch(() => {})
      opened = undefined
    },
  }
}
