# Mistake: does not accept a list of a single number.
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
            if number > before:
                for tail in rest(start + length, number):
                    yield f"{number},{tail}" if tail else str(number)
            length += 1

    return [text for text in rest(0, 0) if "," in text]
