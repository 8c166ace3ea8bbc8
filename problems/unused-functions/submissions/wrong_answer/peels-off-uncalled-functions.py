# Mistake: removes functions without callers again and again; unused functions that call each other in a circle stay.
def unusedFunctions(calls, entries):
    callers = [0] * len(calls)
    for functions in calls:
        for function in functions:
            callers[function] += 1
    for entry in entries:
        callers[entry] += 1
    unused = [function for function in range(len(calls)) if callers[function] == 0]
    for function in unused:
        for called in calls[function]:
            callers[called] -= 1
            if callers[called] == 0:
                unused.append(called)
    return sorted(unused)
