// Slow: looks for the job in a list at every line.
import { readFileSync } from 'node:fs'

interface Job {
  name: string
  start: number | undefined
  runs: number
  longest: number
}

const jobs: Job[] = []
let days = 0
let before = 0

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [time, name, event] = line.split(' ')
  const [hours, minutes, seconds] = time!.split(':').map(Number)
  const ofDay = hours! * 3600 + minutes! * 60 + seconds!
  if (ofDay < before) days++
  before = ofDay
  const now = days * 86_400 + ofDay
  let job = jobs.find((other) => other.name === name)
  if (job === undefined) {
    job = { name: name!, start: undefined, runs: 0, longest: 0 }
    jobs.push(job)
  }
  if (event === 'start') job.start = now
  if (event === 'end' && job.start !== undefined) {
    job.runs++
    job.longest = Math.max(job.longest, now - job.start)
    job.start = undefined
  }
}

const finished = jobs.filter((job) => job.runs > 0)
finished.sort((a, b) => b.longest - a.longest || (a.name < b.name ? -1 : 1))
for (const { name, runs, longest } of finished) console.log(`${name} ${runs} ${longest}`)
console.log(`open ${jobs.filter((job) => job.start !== undefined).length}`)
