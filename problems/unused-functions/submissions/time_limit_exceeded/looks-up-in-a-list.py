# Slow: keeps the used functions in a list, and searches it for each call.
def unusedFunctions(calls, entries):
    used = list(entries)
    for caller in used:
        for function in calls[caller]:
            if function not in used:
                used.append(function)
    return [function for function in range(len(calls)) if function not in used]
