# Turns the whole train, so that groups are counted from its front; cuts each off and puts it before the result as it is.
def turnGroups(train, k):
    turned = None
    while train:
        train.next, turned, train = turned, train, train.next
    done = None
    while turned:
        first = last = turned
        size = 1
        while size < k and last.next:
            last = last.next
            size += 1
        turned = last.next
        if size == k:
            last.next = done
            done = first
        else:
            last.next = None
            while first:
                first.next, done, first = done, first, first.next
    return done
