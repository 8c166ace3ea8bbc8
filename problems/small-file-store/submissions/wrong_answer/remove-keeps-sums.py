# Mistake: does not take what was removed from the sums of the folders above.
class Folder:
    def __init__(self):
        self.total = 0
        self.entries = {}


class FileStore:
    def __init__(self):
        self.root = Folder()

    def find(self, names):
        entry = self.root
        for name in names:
            entry = entry.entries.get(name) if isinstance(entry, Folder) else None
        return entry

    def write(self, path: str, size: int) -> bool:
        if path == "/":
            return False
        *names, last = path[1:].split("/")
        folder = self.root
        way = [folder]
        for name in names:
            folder = folder.entries.setdefault(name, Folder())
            if not isinstance(folder, Folder):
                return False
            way.append(folder)
        old = folder.entries.get(last, 0)
        if isinstance(old, Folder):
            return False
        folder.entries[last] = size
        for folder in way:
            folder.total += size - old
        return True

    def size(self, path: str) -> int:
        entry = self.find(path.split("/")[1:] if path != "/" else [])
        if entry is None:
            return -1
        return entry.total if isinstance(entry, Folder) else entry

    def list(self, path: str) -> list[str]:
        entry = self.find(path.split("/")[1:] if path != "/" else [])
        return sorted(entry.entries) if isinstance(entry, Folder) else []

    def remove(self, path: str) -> bool:
        size = self.size(path)
        if size == -1 or path == "/":
            return False
        *names, last = path[1:].split("/")
        del self.find(names).entries[last]
        return True
