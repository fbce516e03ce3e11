"""The other side of parse-once.ts: reads a file once and prints the number of its requirements."""

import sys

from packaging.requirements import Requirement

with open(sys.argv[1], encoding="utf-8") as file:
    print(sum(1 for line in file.read().splitlines() if Requirement(line)))
