# Takes the even share of the pages, as if chapters could be split.
def smallestLimit(pages, days):
    return max(max(pages), -(-sum(pages) // days))
