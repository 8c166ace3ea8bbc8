def mostPoints(stamps):
    most = 0
    for bit in reversed(range(31)):
        hoped = (most >> bit) | 1
        prefixes = {stamp >> bit for stamp in stamps}
        if any(prefix ^ hoped in prefixes for prefix in prefixes):
            most |= 1 << bit
    return most
