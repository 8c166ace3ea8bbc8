// Slow: each reader has a queue of its own, to which every value is written.
export class SensorLog {
  private readonly queues = new Map<number, { values: number[]; missed: number }>()

  constructor(private readonly capacity: number) {}

  write(value: number): void {
    for (const queue of this.queues.values()) {
      queue.values.push(value)
      if (queue.values.length <= this.capacity) continue
      queue.values.shift()
      queue.missed++
    }
  }

  join(reader: number): void {
    this.queues.set(reader, { values: [], missed: 0 })
  }

  read(reader: number, most: number): number[] {
    return this.queues.get(reader)!.values.splice(0, most)
  }

  missed(reader: number): number {
    return this.queues.get(reader)!.missed
  }
}
