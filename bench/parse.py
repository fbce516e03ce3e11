"""The other side of parse.ts: the median of the times after the first ones, and the number of requirements."""

import statistics
import sys
import time

from packaging.requirements import Requirement

with open(sys.argv[1], encoding="utf-8") as file:
    lines = file.read().splitlines()


def milliseconds():
    started = time.perf_counter()
    count = sum(1 for line in lines if Requirement(line))
    return 1000 * (time.perf_counter() - started), count


_, requirements = milliseconds()
milliseconds()
print(statistics.median(milliseconds()[0] for _ in range(3)), requirements)
