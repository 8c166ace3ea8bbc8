# Puts each chapter, longest first, into the day with the fewest pages, and ignores the order of the book.
import heapq


def smallestLimit(pages, days):
    loads = [0] * days
    for chapter in sorted(pages, reverse=True):
        heapq.heapreplace(loads, loads[0] + chapter)
    return max(loads)
