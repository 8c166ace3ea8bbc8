# Halves with whole numbers, so half of 5 is 2, and from 5 to 2 is no collapse.
def countCollapses(people):
    def count_and_sort(numbers):
        if len(numbers) < 2:
            return 0, numbers
        middle = len(numbers) // 2
        count, earlier = count_and_sort(numbers[:middle])
        more, later = count_and_sort(numbers[middle:])
        count += more
        larger = 0
        for number in later:
            while larger < middle and not number < earlier[larger] // 2:
                larger += 1
            count += middle - larger
        return count, sorted(earlier + later)

    return count_and_sort(people)[0]
