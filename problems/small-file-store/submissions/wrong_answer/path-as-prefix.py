# Mistake: takes every path that begins with the same letters for one in the folder.
class FileStore:
    def __init__(self):
        self.files = {}
        self.folders = {"/"}

    def write(self, path, size):
        parts = path.split("/")
        above = ["/".join(parts[:length]) for length in range(2, len(parts))]
        if path in self.folders or any(folder in self.files for folder in above):
            return False
        self.folders.update(above)
        self.files[path] = size
        return True

    def size(self, path):
        if path in self.files:
            return self.files[path]
        if path not in self.folders:
            return -1
        return sum(size for file, size in self.files.items() if file.startswith(path))

    def list(self, path):
        if path not in self.folders:
            return []
        start = path.rstrip("/") + "/"
        return sorted({p[len(start):].split("/")[0] for p in [*self.files, *self.folders] if p.startswith(start)} - {""})

    def remove(self, path):
        if path == "/" or path not in self.files and path not in self.folders:
            return False
        self.files = {file: size for file, size in self.files.items() if not file.startswith(path)}
        self.folders = {folder for folder in self.folders if not folder.startswith(path)}
        return True
