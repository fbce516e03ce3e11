"""The rule of steady.ts, so that both sides are warmed up alike."""

import time

SECOND = 1
PATIENCE = 10


def steady_milliseconds(call):
    now = time.perf_counter
    started = best_at = now()
    best = float("inf")
    since = 0
    while (since < 10 or now() - best_at < SECOND) and now() - started < PATIENCE:
        taken = milliseconds(call)
        since += 1
        if taken < 0.98 * best:
            best, best_at, since = taken, now(), 0
    counted = []
    begun = now()
    while not counted or ((len(counted) < 7 or now() - begun < SECOND) and now() - begun < PATIENCE):
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
