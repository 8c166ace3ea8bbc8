type Call = ['arrive', number, boolean] | ['next']

interface Input {
  new: [inRow: number]
  calls: Call[]
}

/** Arrivals and calls by chance; of a hundred calls about `arrive` are arrivals, and of those about `urgent` urgent. */
export function mixed(
  random: Random,
  args: { inRow: number; calls: number; arrive: number; urgent: number },
): Input {
  const patients = random.shuffle(Array.from({ length: args.calls }, (_, i) => i * 7))
  const calls = patients.map(
    (patient): Call =>
      random.int(1, 100) <= args.arrive ? ['arrive', patient, random.int(1, 100) <= args.urgent] : ['next'],
  )
  return { new: [args.inRow], calls }
}

/** n patients arrive, the first half of them regular, the others mostly urgent; then all are called. */
export function fillThenCall(random: Random, args: { n: number; inRow?: number }): Input {
  const patients = random.shuffle(Array.from({ length: args.n }, (_, i) => i))
  const calls = patients.map(
    (patient, i): Call => ['arrive', patient, i >= args.n / 2 && random.int(0, 9) > 0],
  )
  for (let i = 0; i < args.n; i++) calls.push(['next'])
  return { new: [args.inRow ?? 3], calls }
}

/** Only one kind of patients: n of them arrive, and all are called. */
export function oneKind(random: Random, args: { n: number; urgent: boolean }): Input {
  const patients = random.shuffle(Array.from({ length: args.n }, (_, i) => i))
  const calls = patients.map((patient): Call => ['arrive', patient, args.urgent])
  for (let i = 0; i < args.n; i++) calls.push(['next'])
  return { new: [2], calls }
}

export function validate(input: Input): true | string {
  const [inRow] = input.new
  if (inRow < 1 || inRow > 1000) return `inRow is ${inRow}`
  if (input.calls.length > 120_000) return `there are ${input.calls.length} calls`
  const seen = new Set<number>()
  for (const [method, patient] of input.calls) {
    if (method === 'next') continue
    if (patient < 0 || patient > 1_000_000_000) return `there is a patient ${patient}`
    if (seen.has(patient)) return `patient ${patient} arrives twice`
    seen.add(patient)
  }
  return true
}
