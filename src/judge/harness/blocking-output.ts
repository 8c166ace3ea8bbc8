/**
 * Makes standard output and standard error block when their pipe is full. Node would queue what a busy program
 * prints until it is idle, so that a flood fills the memory instead of passing the output limit. The streams are
 * made on first use, since most programs print nothing.
 */
interface Blockable {
  readonly _handle?: { setBlocking?(blocking: boolean): void }
}

for (const name of ['stdout', 'stderr'] as const) {
  const original = Object.getOwnPropertyDescriptor(process, name)?.get
  if (!original) continue
  let stream: NodeJS.WriteStream | undefined
  Object.defineProperty(process, name, {
    configurable: true,
    enumerable: true,
    get() {
      if (!stream) {
        stream = original.call(process) as NodeJS.WriteStream
        ;(stream as Blockable)._handle?.setBlocking?.(true)
      }
      return stream
    },
  })
}
