# Mistake: takes every function for used that any other function calls, used or not.
def unusedFunctions(calls, entries):
    called = set(entries)
    for caller, functions in enumerate(calls):
        called.update(function for function in functions if function != caller)
    return [function for function in range(len(calls)) if function not in called]
