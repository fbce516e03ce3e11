"""The other side of parse.ts: pip's own reader of requirements files. It leaves each requirement as text, to be read later."""

import sys

from pip._internal.req.req_file import parse_requirements

from steady import milliseconds, steady_milliseconds

mode, path = sys.argv[1:]
parsed = []


def parse():
    global parsed
    parsed = list(parse_requirements(path, session=None))


print(steady_milliseconds(parse) if mode == "warm" else milliseconds(parse), len(parsed))
