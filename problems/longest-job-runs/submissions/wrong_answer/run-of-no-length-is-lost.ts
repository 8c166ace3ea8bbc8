// Mistake: takes the length 0 for "no run".
import { readFileSync } from 'node:fs'

interface Finished {
  job: string
  runs: number
  longest: number
}

const open = new Map<string, number>()
const finished = new Map<string, Finished>()
let midnight = 0
let before = 0

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line === '') continue
  const [time = '', job = '', event] = line.split(' ')
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const ofDay = (hours * 60 + minutes) * 60 + seconds
  if (ofDay < before) midnight += 86_400
  before = ofDay
  const now = midnight + ofDay

  if (event === 'start') open.set(job, now)
  if (event === 'end') {
    const start = open.get(job)
    if (start === undefined) continue
    open.delete(job)
    const totals = finished.get(job) ?? { job, runs: 0, longest: 0 }
    finished.set(job, totals)
    if (now - start) totals.runs++
    totals.longest = Math.max(totals.longest, now - start)
  }
}

const report = [...finished.values()]
  .sort((a, b) => b.longest - a.longest || (a.job < b.job ? -1 : 1))
  .map(({ job, runs, longest }) => `${job} ${runs} ${longest}`)
report.push(`open ${open.size}`)
console.log(report.join('\n'))
