# Mistake: only the last letter, or the first one, is used twice; longer palindromes at an end are not looked for.
def signFor(text):
    if text == text[::-1]:
        return text
    return text + text[-2::-1]
