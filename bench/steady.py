"""The rule of steady.ts, so that both sides are warmed up alike."""

import time

PATIENCE = 10


def steady_milliseconds(call):
    started = time.perf_counter()
    best = float("inf")
    since = 0
    while since < 10 and time.perf_counter() - started < PATIENCE:
        taken = milliseconds(call)
        since = 0 if taken < 0.98 * best else since + 1
        best = min(best, taken)
    counted = []
    begun = time.perf_counter()
    while not counted or (len(counted) < 7 and time.perf_counter() - begun < PATIENCE):
        counted.append(milliseconds(call))
    return median(counted)


def milliseconds(call):
    started = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - started)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
