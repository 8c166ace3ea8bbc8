def fileSamples(rack, used, fresh):
    rack[used : used + len(fresh)] = fresh
    rack[: used + len(fresh)] = sorted(rack[: used + len(fresh)])
