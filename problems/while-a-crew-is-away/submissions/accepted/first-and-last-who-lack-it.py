def sharedSkills(skills, crew):
    crews = len(skills) - crew + 1
    shared = [0] * crews
    for bit in range(31):
        machine = 1 << bit
        lacking = [i for i, skill in enumerate(skills) if not skill & machine]
        # The crew has to hold the first and the last worker who lack the skill.
        first = max(lacking[-1] - crew + 1, 0) if lacking else 0
        last = min(lacking[0], crews - 1) if lacking else crews - 1
        for start in range(first, last + 1):
            shared[start] |= machine
    return shared
