"""The other side of parse.ts: a loop over packaging's Requirement."""

import sys

from packaging.requirements import Requirement

from steady import milliseconds, steady_milliseconds

mode, path = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    lines = file.read().splitlines()
parsed = []


def parse():
    global parsed
    parsed = [Requirement(line) for line in lines]


print(steady_milliseconds(parse) if mode == "warm" else milliseconds(parse), len(parsed))
