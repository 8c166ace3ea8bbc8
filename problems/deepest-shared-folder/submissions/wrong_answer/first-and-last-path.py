# Mistake: compares the first and the last path of the list, but does not sort it before.
def sharedFolder(paths):
    first, last = paths[0].split("/")[1:-1], paths[-1].split("/")[1:-1]
    shared = []
    for a, b in zip(first, last):
        if a != b:
            break
        shared.append(a)
    return "/" + "/".join(shared)
