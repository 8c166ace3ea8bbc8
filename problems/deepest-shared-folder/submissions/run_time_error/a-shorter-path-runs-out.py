# Mistake: goes through the folders of the first path, and does not think of paths with fewer of them.
def sharedFolder(paths):
    folders = [path.split("/")[1:-1] for path in paths]
    depth = 0
    while depth < len(folders[0]) and all(names[depth] == folders[0][depth] for names in folders):
        depth += 1
    return "/" + "/".join(folders[0][:depth])
