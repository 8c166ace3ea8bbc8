# Tries every limit, beginning with the longest chapter: O(n * sum of pages).
def smallestLimit(pages, days):
    def needed(limit):
        count, today = 1, 0
        for chapter in pages:
            today += chapter
            if today > limit:
                count += 1
                today = chapter
        return count

    limit = max(pages)
    while needed(limit) > days:
        limit += 1
    return limit
