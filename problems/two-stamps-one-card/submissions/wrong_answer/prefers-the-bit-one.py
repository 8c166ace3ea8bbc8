# Splits the stamps by each bit but stays with the half that has the bit set, instead of keeping both.
def mostPoints(stamps):
    ones = zeros = stamps
    most = 0
    for bit in reversed(range(31)):
        with_bit = [stamp for stamp in ones if stamp >> bit & 1]
        without = [stamp for stamp in zeros if not stamp >> bit & 1]
        if with_bit and without:
            most |= 1 << bit
        ones = with_bit or ones
        zeros = without or zeros
    return most
