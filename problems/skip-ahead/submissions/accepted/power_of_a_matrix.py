def numberAfter(start, factor, shift, modulus, times):
    def multiplied(p, q):
        return [[sum(p[i][k] * q[k][j] for k in (0, 1)) % modulus for j in (0, 1)] for i in (0, 1)]

    def power(exponent):
        if exponent == 0:
            return [[1, 0], [0, 1]]
        half = power(exponent // 2)
        square = multiplied(half, half)
        return multiplied(square, [[factor, shift], [0, 1]]) if exponent % 2 else square

    (a, b), _ = power(times)
    return (a * start + b) % modulus
