from functools import lru_cache

MODULUS = 1_000_000_007


def countBunches(prices, stems, total):
    prices = sorted(prices)

    @lru_cache(maxsize=None)
    def count(kinds, stems, total):
        """Bunches of the first kinds; either one more flower of the last one, or none any more."""
        if stems == 0:
            return 1 if total == 0 else 0
        if kinds == 0 or not stems * prices[0] <= total <= stems * prices[kinds - 1]:
            return 0
        price = prices[kinds - 1]
        return (count(kinds, stems - 1, total - price) + count(kinds - 1, stems, total)) % MODULUS

    return count(len(prices), stems, total)
