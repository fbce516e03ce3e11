"""The other side of compare.ts: check.py's comparing alone, of files that were read before. Prints time and missing packages."""

import sys

from check import compare, families, read
from steady import steady_milliseconds

groups = [(read(path), [read(variant) for variant in variants]) for path, variants in families(sys.argv[1])]
missing = 0


def compare_all():
    global missing
    missing = sum(len(compare(base, variant)[0]) for base, variants in groups for variant in variants)


print(steady_milliseconds(compare_all), missing)
