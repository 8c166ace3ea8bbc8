def sharedFolder(paths):
    smallest, largest = min(paths), max(paths)
    slash = 0
    for i, (a, b) in enumerate(zip(smallest, largest)):
        if a != b:
            break
        if a == "/":
            slash = i
    return smallest[:slash] or "/"
