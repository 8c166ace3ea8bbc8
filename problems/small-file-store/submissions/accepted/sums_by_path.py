class FileStore:
    """Maps from whole paths; that of the root is the empty text."""

    def __init__(self):
        self.sums = {"": 0}
        self.names = {"": set()}  # of folders only

    @staticmethod
    def above(path):
        parts = path.split("/")
        return ["/".join(parts[:length]) for length in range(1, len(parts))]

    def write(self, path: str, size: int) -> bool:
        path = path.rstrip("/")
        folders = self.above(path)
        if path in self.names or any(f in self.sums and f not in self.names for f in folders):
            return False
        grown = size - self.sums.get(path, 0)
        for folder, below in zip(folders, folders[1:] + [path]):
            self.names.setdefault(folder, set()).add(below.rpartition("/")[2])
            self.sums[folder] = self.sums.get(folder, 0) + grown
        self.sums[path] = size
        return True

    def size(self, path: str) -> int:
        return self.sums.get(path.rstrip("/"), -1)

    def list(self, path: str) -> list[str]:
        return sorted(self.names.get(path.rstrip("/"), ()))

    def remove(self, path: str) -> bool:
        if path == "/" or path not in self.sums:
            return False
        for folder in self.above(path):
            self.sums[folder] -= self.sums[path]
        folder, _, name = path.rpartition("/")
        self.names[folder].remove(name)
        stack = [path]
        while stack:
            gone = stack.pop()
            del self.sums[gone]
            stack += [f"{gone}/{name}" for name in self.names.pop(gone, ())]
        return True
