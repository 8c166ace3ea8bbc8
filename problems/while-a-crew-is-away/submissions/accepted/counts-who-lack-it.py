# Unlike what all share, the number of those who lack a skill can be taken back when a worker leaves.
def sharedSkills(skills, crew):
    machines = [1 << bit for bit in range(31)]
    lacking = [sum(not skill & machine for skill in skills) for machine in machines]

    def change(skill, by):
        for bit, machine in enumerate(machines):
            if not skill & machine:
                lacking[bit] += by

    shared = []
    for worker, skill in enumerate(skills):
        change(skill, -1)
        if worker >= crew:
            change(skills[worker - crew], 1)
        if worker >= crew - 1:
            shared.append(sum(machine for bit, machine in enumerate(machines) if lacking[bit] == 0))
    return shared
