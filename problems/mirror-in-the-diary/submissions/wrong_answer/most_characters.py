# Mistake: compares passages by their characters instead of their letters.
def longestMirror(page):
    places = [i for i, character in enumerate(page) if character.isalpha()]
    letters = [page[i].lower() for i in places]
    n = len(letters)
    answer = ""
    for middle in range(2 * n - 1):
        first = middle // 2
        last = first + middle % 2
        while first >= 0 and last < n and letters[first] == letters[last]:
            first -= 1
            last += 1
        if last - first > 1:
            passage = page[places[first + 1] : places[last - 1] + 1]
            if len(passage) > len(answer):
                answer = passage
    return answer
