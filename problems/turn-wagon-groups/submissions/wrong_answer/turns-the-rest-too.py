# Mistake: also turns the wagons behind the engine that do not fill a group.
from prep_types import ListNode


def turnGroups(train, k):
    codes = []
    while train:
        codes.append(train.val)
        train = train.next
    head = None
    end = len(codes)
    while end > 0:
        for code in codes[max(0, end - k) : end]:
            head, group = ListNode(code), head
            head.next = group
        end -= k
    return head
