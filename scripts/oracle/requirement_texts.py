"""What pip reads in requirements files: used by `__tests__/corpus/fix.test.ts`.

    python scripts/oracle/requirement_texts.py < files.json

The input is a JSON list of files, each in base 64; the output a JSON list with the requirements of each, in order: the
text, or `refused` and the line. Includes are not followed.
"""

import base64
import json
import logging
import os
import sys
import tempfile

from pip._internal.exceptions import PipError
from pip._internal.network.session import PipSession
from pip._internal.req import req_file

logging.disable(logging.CRITICAL)


def requirements(path, session):
    """The requirement of each logical line of a file, as pip takes it apart."""
    _, content = req_file.get_file_content(path, session)
    parse = req_file.get_line_parser(finder=None)
    found = []
    for number, line in req_file.preprocess(content):
        try:
            args, options = parse(line)
        except (PipError, req_file.OptionParsingError):
            found.append("refused " + line)
            continue
        if args:
            found.append(args)
        elif options.editables:
            found.append("-e " + options.editables[0])
    return found


def main():
    session = PipSession()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "requirements.txt")
        answers = []
        for content in json.load(sys.stdin):
            with open(path, "wb") as file:
                file.write(base64.b64decode(content))
            answers.append(requirements(path, session))
    json.dump(answers, sys.stdout)


main()
