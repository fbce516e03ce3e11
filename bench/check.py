"""What a user would write instead, with packaging: each variant held against its base, for names and versions.

check.py ROOT compares every requirements.txt below ROOT with the requirements.*.txt beside it; 1 when one lacks a package.
"""

import sys
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def read(path):
    requirements = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.split(" #")[0].strip()
        if text and not text.startswith(("#", "-")):
            requirement = Requirement(text)
            requirements[canonicalize_name(requirement.name)] = requirement
    return requirements


def compare(base, variant):
    missing = [name for name in base if name not in variant]
    differing = [
        name
        for name, requirement in base.items()
        if name in variant and variant[name].specifier != requirement.specifier
    ]
    return missing, differing


def families(root):
    for path in sorted(Path(root).rglob("requirements.txt")):
        yield path, sorted(path.parent.glob("requirements.*.txt"))


def main(root):
    behind = False
    for path, variants in families(root):
        base = read(path)
        for variant in variants:
            missing, differing = compare(base, read(variant))
            for name in missing:
                print(f"{variant}: {name} is missing")
            for name in differing:
                print(f"{variant}: {name} has another version")
            behind = behind or bool(missing)
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
