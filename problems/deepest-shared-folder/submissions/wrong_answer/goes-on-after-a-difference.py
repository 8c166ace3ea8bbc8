# Mistake: collects all positions where the names agree, and does not stop at the first difference.
def sharedFolder(paths):
    folders = [path.split("/")[1:-1] for path in paths]
    shared = [names[0] for names in zip(*folders) if len(set(names)) == 1]
    return "/" + "/".join(shared)
