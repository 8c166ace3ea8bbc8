import { type ChildProcess, spawn } from 'node:child_process'
import { allowanceOf } from '../../src/judge/limits.ts'
import type { Judge, JudgeTest } from '../../src/judge/task.ts'
import type { FunctionSignature } from '../../src/model/problem.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { languages } from './this-machine.ts'

/** Programs that do as much work as they are told, or sleep so many ms. */
const sources = {
  javascript: `function work(units, sleepMs) {
  if (sleepMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, sleepMs)
  const seen = new Map()
  let sum = 0
  for (let i = 0; i < units * 100; i++) {
    seen.set((i * 7919) % 100003, i)
    sum = (sum + (seen.get(i % 100003) ?? 1)) % 1000007
  }
  return sum
}`,
  python: `import time

def work(units, sleepMs):
    if sleepMs > 0:
        time.sleep(sleepMs / 1000)
    seen = {}
    total = 0
    for i in range(units * 100):
        seen[i * 7919 % 100003] = i
        total = (total + seen.get(i % 100003, 1)) % 1000007
    return total
`,
  cpp: `#include <thread>
#include <unordered_map>
using namespace std;
int work(int units, int sleepMs) {
  if (sleepMs > 0) this_thread::sleep_for(chrono::milliseconds(sleepMs));
  unordered_map<int, int> seen;
  long long sum = 0;
  for (int i = 0; i < units * 100; i++) {
    seen[i * 7919LL % 100003] = i;
    auto it = seen.find(i % 100003);
    sum = (sum + (it == seen.end() ? 1 : it->second)) % 1000007;
  }
  return sum;
}
`,
} as const

export type FairLanguage = keyof typeof sources

const int = { kind: 'int' } as const
const signature: FunctionSignature = {
  kind: 'function',
  name: 'work',
  params: [
    { name: 'units', type: int },
    { name: 'sleepMs', type: int },
  ],
  returns: int,
}
const memoryKb = 512 * 1024

/** A submission that must have the same verdict always: what it is, and its large test. */
export interface Subject {
  readonly what: string
  readonly verdict: Verdict
  readonly test: JudgeTest
}

/** Measures what work takes here, which is to be done in quiet, and gives one submission for each claim. */
export async function subjectsOf(judge: Judge, id: FairLanguage, timeMs: number): Promise<Subject[]> {
  const sleepMs = Math.round(allowanceOf({ timeMs, memoryKb }).wallMs / 2)
  const test = (expected: number, units: number, sleep = 0): JudgeTest => ({
    class: 'large',
    input: JSON.stringify([units, sleep]),
    types: [int],
    expected,
    shown: false,
  })
  const half = await workOf(judge, id, timeMs * 0.5)
  const slow = await workOf(judge, id, timeMs * 1.6)
  const small = await answerOf(judge, id, 10)
  return [
    { what: 'accepted at half of its limit', verdict: 'AC', test: test(half.answer, half.units) },
    { what: 'slow at 1.6 times its limit', verdict: 'TLE', test: test(slow.answer, slow.units) },
    { what: 'wrong', verdict: 'WA', test: test(small.answer + 1, 10) },
    { what: 'asleep for half of its wall time', verdict: 'AC', test: test(small.answer, 10, sleepMs) },
  ]
}

/** Judges a submission once. */
export async function judgeOnce(
  judge: Judge,
  id: FairLanguage,
  timeMs: number,
  { test }: Subject,
): Promise<Verdict> {
  const { verdict } = await judge.judge({
    language: languages.byName(id),
    source: sources[id],
    signature,
    tests: [test],
    compare: { mode: 'exact' },
    limits: { timeMs, memoryKb },
  })
  return verdict
}

/** Programs that only want the CPU. Each has a session of its own: in one they would share one part of the CPU. */
export function spin(count: number): { stop(): void } {
  const spinners = Array.from(
    { length: count },
    (): ChildProcess => spawn('/bin/sh', ['-c', 'while :; do :; done'], { stdio: 'ignore', detached: true }),
  )
  return {
    stop: () => {
      for (const spinner of spinners) spinner.kill('SIGKILL')
    },
  }
}

/**
 * How much work takes so many ms of CPU time in a fresh process, by the quickest of many runs: one that is measured too
 * slow would make a slow submission quicker than it is said to be.
 */
async function workOf(judge: Judge, id: FairLanguage, wantedMs: number) {
  let units = Math.round(wantedMs * 10)
  for (let round = 0; ; round++) {
    const runs = []
    for (let run = 0; run < 10; run++) runs.push(await answerOf(judge, id, units))
    const best = Math.min(...runs.map(({ timeMs }) => timeMs))
    if (Math.abs(best / wantedMs - 1) < 0.04 || round === 8) return { units, answer: runs[0]?.answer ?? 0 }
    units = Math.max(1, Math.round((units * wantedMs) / best))
  }
}

async function answerOf(judge: Judge, id: FairLanguage, units: number) {
  const runner = await judge.runner({
    language: languages.byName(id),
    source: sources[id],
    signature,
    limits: { timeMs: 60_000, memoryKb },
  })
  if ('message' in runner) throw new Error(runner.message)
  const run = await runner.run(JSON.stringify([units, 0]))
  await runner.reset()
  if (run.kind !== 'answer' || 'thrown' in run.answer || 'tooLarge' in run.answer)
    throw new Error(`the work failed: ${JSON.stringify(run)}`)
  return { timeMs: run.usage.timeMs, answer: Number(run.answer.value) }
}
