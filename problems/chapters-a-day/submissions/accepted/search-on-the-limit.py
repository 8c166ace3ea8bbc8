def smallestLimit(pages, days):
    def enough(limit):
        needed, today = 1, 0
        for chapter in pages:
            today += chapter
            if today > limit:
                needed += 1
                if needed > days:
                    return False
                today = chapter
        return True

    low, high = max(pages), sum(pages)
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
