# Mistake: forgets the keys of refused orders, so that a repetition is carried out later.
import sys
from collections import defaultdict


class Refused(Exception):
    pass


class Ledger:
    def __init__(self):
        self.free = defaultdict(int)
        self.held = defaultdict(int)
        self.holds = {}
        self.payments = {}

    def spend(self, wallet, amount):
        if self.free.get(wallet, 0) < amount:
            raise Refused
        self.free[wallet] -= amount

    def load(self, key, wallet, amount):
        self.free[wallet] += amount

    def pay(self, key, giver, receiver, amount):
        self.spend(giver, amount)
        self.free[receiver] += amount
        self.payments[key] = [giver, receiver, amount]

    def hold(self, key, wallet, amount):
        self.spend(wallet, amount)
        self.held[wallet] += amount
        self.holds[key] = (wallet, amount)

    def take(self, key, hold, receiver, amount):
        wallet, most = self.holds.get(hold, ("", 0))
        if amount > most:
            raise Refused
        del self.holds[hold]
        self.held[wallet] -= most
        self.free[wallet] += most - amount
        self.free[receiver] += amount
        self.payments[key] = [wallet, receiver, amount]

    def refund(self, key, payment, amount):
        record = self.payments.get(payment)
        if record is None or record[2] < amount:
            raise Refused
        self.spend(record[1], amount)
        self.free[record[0]] += amount
        record[2] -= amount


ledger = Ledger()
seen = {}
troubles = []
for line in sys.stdin.read().splitlines():
    key, kind, *names, amount = line.split()
    if key in seen:
        if seen[key] != line:
            troubles.append(f"conflict {key}")
        continue
    seen[key] = line
    try:
        getattr(ledger, kind)(key, *names, int(amount))
    except Refused:
        del seen[key]
        troubles.append(f"refused {key}")

for wallet in sorted(ledger.free):
    print(wallet, ledger.free[wallet], ledger.held[wallet])
for trouble in troubles:
    print(trouble)
