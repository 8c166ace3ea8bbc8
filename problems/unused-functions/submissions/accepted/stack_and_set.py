def unusedFunctions(calls, entries):
    unused = set(range(len(calls)))
    stack = list(entries)
    while stack:
        function = stack.pop()
        if function in unused:
            unused.remove(function)
            stack.extend(calls[function])
    return sorted(unused)
