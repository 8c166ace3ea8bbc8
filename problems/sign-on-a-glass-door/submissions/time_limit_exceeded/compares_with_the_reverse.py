# Slow: compares each ending and each beginning with the reversed text, as wholes: O(n^2).
def signFor(text):
    n = len(text)
    back = text[::-1]
    for added in range(n):
        if back.startswith(text[added:]):
            return text + back[n - added :]
        if back.endswith(text[: n - added]):
            return back[:added] + text
