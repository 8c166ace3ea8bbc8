# Mistake: takes "not smaller" for "strictly ascending", so a number may come twice in a row.
def possibleLists(digits):
    n = len(digits)

    def rest(start, before):
        """All lists for the digits from start on whose numbers are larger than before."""
        if start == n:
            yield ""
            return
        if digits[start] == "0":
            return
        length = max(1, len(str(before)))
        while start + length <= n:
            number = int(digits[start : start + length])
            if number >= before:
                for tail in rest(start + length, number):
                    yield f"{number},{tail}" if tail else str(number)
            length += 1

    return list(rest(0, 0))
