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
            while larger < middle and earlier[larger] <= 2 * number:
                larger += 1
            count += middle - larger
        return count, sorted(earlier + later)

    return count_and_sort(people)[0]
