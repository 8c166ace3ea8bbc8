# Mistake: asks only whether the first worker who lacks a skill is away, and forgets that others may lack it.
def sharedSkills(skills, crew):
    crews = len(skills) - crew + 1
    shared = [0] * crews
    for bit in range(max(skills).bit_length()):
        lacking = next((i for i, skill in enumerate(skills) if not skill >> bit & 1), None)
        for start in range(crews):
            if lacking is None or start <= lacking < start + crew:
                shared[start] |= 1 << bit
    return shared
