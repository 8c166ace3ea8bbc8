def writeOut(pattern):
    def read(at):
        """Reads items from a position to the end of their group; returns them written out, and where the group ends."""
        parts = []
        while at < len(pattern) and pattern[at] != ")":
            if pattern[at] == "(":
                item, at = read(at + 1)
            else:
                item = pattern[at]
            at += 1
            end = at
            while end < len(pattern) and pattern[end].isdigit():
                end += 1
            parts.append(item * int(pattern[at:end] or 1))
            at = end
        return "".join(parts), at

    return read(0)[0]
