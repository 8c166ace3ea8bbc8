# A trie of nested dicts; words that were found are taken out, and branches that have become empty with them.
def sewnWords(quilt, words):
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["word"] = word
    # A frame of patches without letters spares the checks for the edge.
    width = len(quilt[0])
    patches = [[""] * (width + 2), *(["", *row, ""] for row in quilt), [""] * (width + 2)]
    found = set()

    def sew(above, row, column):
        letter = patches[row][column]
        node = above.get(letter)
        if not letter or node is None:
            return
        if "word" in node:
            found.add(node.pop("word"))
        patches[row][column] = ""
        sew(node, row - 1, column)
        sew(node, row + 1, column)
        sew(node, row, column - 1)
        sew(node, row, column + 1)
        patches[row][column] = letter
        if not node:
            del above[letter]

    for row in range(1, len(quilt) + 1):
        for column in range(1, width + 1):
            sew(root, row, column)
    return [word for word in words if word in found]
