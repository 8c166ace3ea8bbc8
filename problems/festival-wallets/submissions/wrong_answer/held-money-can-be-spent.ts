// Mistake: checks free and held money together.
import { readFileSync } from 'node:fs'

interface Wallet {
  free: number
  held: number
}

interface Payment {
  from: string
  to: string
  left: number
}

const wallets = new Map<string, Wallet>()
const holds = new Map<string, { wallet: string; amount: number }>()
const payments = new Map<string, Payment>()

const freeOf = (name: string): number => (wallets.get(name)?.free ?? 0) + (wallets.get(name)?.held ?? 0)

/** Adds to a wallet, which is made if there is none yet. */
function add(name: string, free: number, held: number): void {
  const wallet = wallets.get(name)
  if (wallet === undefined) wallets.set(name, { free, held })
  else {
    wallet.free += free
    wallet.held += held
  }
}

/** Carries out a new order, or returns false and changes nothing. */
function carryOut(key: string, kind: string, names: string[], amount: number): boolean {
  const [name = '', other = ''] = names
  switch (kind) {
    case 'load':
      add(name, amount, 0)
      return true
    case 'pay':
      if (freeOf(name) < amount) return false
      add(name, -amount, 0)
      add(other, amount, 0)
      payments.set(key, { from: name, to: other, left: amount })
      return true
    case 'hold':
      if (freeOf(name) < amount) return false
      add(name, -amount, amount)
      holds.set(key, { wallet: name, amount })
      return true
    case 'take': {
      const hold = holds.get(name)
      if (hold === undefined || hold.amount < amount) return false
      holds.delete(name)
      add(hold.wallet, hold.amount - amount, -hold.amount)
      add(other, amount, 0)
      payments.set(key, { from: hold.wallet, to: other, left: amount })
      return true
    }
    default: {
      const payment = payments.get(name)
      if (payment === undefined || payment.left < amount || freeOf(payment.to) < amount) return false
      payment.left -= amount
      add(payment.to, -amount, 0)
      add(payment.from, amount, 0)
      return true
    }
  }
}

const firstLines = new Map<string, string>()
const troubles: string[] = []

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const [key = '', kind = '', ...names] = line.split(' ')
  const first = firstLines.get(key)
  if (first === undefined) {
    firstLines.set(key, line)
    const amount = Number(names.pop())
    if (!carryOut(key, kind, names, amount)) troubles.push(`refused ${key}`)
  } else if (first !== line) troubles.push(`conflict ${key}`)
}

const report = [...wallets.keys()].sort().map((name) => {
  const { free, held } = wallets.get(name)!
  return `${name} ${free} ${held}`
})
console.log([...report, ...troubles].join('\n'))
