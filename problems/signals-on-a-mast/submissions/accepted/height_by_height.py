# All signals of one height, made from those that are one flag shorter.
def signals(flags, height):
    kinds = set(flags)
    found = [""]
    for _ in range(height):
        found = [
            signal + flag
            for signal in found
            for flag in kinds
            if not signal.endswith(flag) and signal.count(flag) < flags.count(flag)
        ]
    return found
