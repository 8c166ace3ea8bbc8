# Slow: goes through all sets of places for commas, and checks each list as a whole.
def possibleLists(digits):
    lists = []
    for places in range(1 << (len(digits) - 1)):
        numbers = [digits[0]]
        for i, digit in enumerate(digits[1:]):
            if places >> i & 1:
                numbers.append(digit)
            else:
                numbers[-1] += digit
        if any(number[0] == "0" for number in numbers):
            continue
        values = [int(number) for number in numbers]
        if all(x < y for x, y in zip(values, values[1:])):
            lists.append(",".join(numbers))
    return lists
