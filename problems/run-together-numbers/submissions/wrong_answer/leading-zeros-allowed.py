# Mistake: forgets that a number has no leading zeros.
def possibleLists(digits):
    n = len(digits)

    def rest(start, before):
        """All lists for the digits from start on whose numbers are larger than before."""
        if start == n:
            yield ""
            return
        length = max(1, len(str(before)))
        while start + length <= n:
            number = int(digits[start : start + length])
            if number > before:
                for tail in rest(start + length, number):
                    text = digits[start : start + length]
                    yield f"{text},{tail}" if tail else text
            length += 1

    return list(rest(0, 0))
