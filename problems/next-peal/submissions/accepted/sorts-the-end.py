from bisect import bisect_right


def nextPeal(bells):
    end = len(bells) - 1
    while end > 0 and bells[end - 1] >= bells[end]:
        end -= 1
    bells[end:] = sorted(bells[end:])
    if end > 0:
        higher = bisect_right(bells, bells[end - 1], end)
        bells[end - 1], bells[higher] = bells[higher], bells[end - 1]
