# Mistake: makes all names lower case, though `Notes` and `notes` are two folders.
from os.path import commonpath, dirname


def sharedFolder(paths):
    shared = commonpath([dirname(path.lower()) for path in paths])
    return dirname(paths[0])[: len(shared)]
