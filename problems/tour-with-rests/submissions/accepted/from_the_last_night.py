def bestTour(fees, rests):
    n = len(fees)
    best = [0] * (n + 1)
    for night in range(n - 1, -1, -1):
        following = min(n, night + rests[night] + 1)
        best[night] = max(best[night + 1], fees[night] + best[following])
    return best[0]
