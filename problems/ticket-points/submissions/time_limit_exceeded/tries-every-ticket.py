# Slow: looks at every ticket.
def ticketPoints(n, a, b):
    return sum(ticket for ticket in range(1, n + 1) if ticket % a == 0 or ticket % b == 0)
