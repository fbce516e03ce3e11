"""What Python's `packaging` says of requirements and versions, as the tables that the tests are held against.

    python scripts/oracle/python_tables.py requirements > __tests__/golden/python-requirements.json
    python scripts/oracle/python_tables.py versions > __tests__/golden/python-versions.json

Needs nothing but Python 3.9 and `packaging`, whose version is written into the tables.
"""

from __future__ import annotations

import functools
import json
import sys
import warnings

import packaging
from packaging.markers import Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, canonicalize_version
from packaging.version import InvalidVersion, Version

import requirement_lines
import version_blocks
from chance import Chance

SEED = 20240508
RANDOM_LINES = 5000
BLOCKS = 42
SINGLE_VERSIONS = 700


def environment(python: str, system: tuple[str, str, str], machine: str, implementation: tuple[str, str, str], release: str) -> dict[str, str]:
    os_name, sys_platform, platform_system = system
    implementation_name, platform_python_implementation, implementation_version = implementation
    return {
        "python_version": ".".join(python.split(".")[:2]),
        "python_full_version": python,
        "os_name": os_name,
        "sys_platform": sys_platform,
        "platform_system": platform_system,
        "platform_machine": machine,
        "platform_release": release,
        "platform_version": f"#1 SMP {release}",
        "implementation_name": implementation_name,
        "platform_python_implementation": platform_python_implementation,
        "implementation_version": implementation_version,
    }


LINUX = ("posix", "linux", "Linux")
MACOS = ("posix", "darwin", "Darwin")
WINDOWS = ("nt", "win32", "Windows")

ENVIRONMENTS = [
    environment("3.8.18", LINUX, "x86_64", ("cpython", "CPython", "3.8.18"), "5.15.0-generic"),
    environment("3.12.4", LINUX, "aarch64", ("cpython", "CPython", "3.12.4"), "6.1"),
    environment("3.9.6", MACOS, "arm64", ("cpython", "CPython", "3.9.6"), "23.5.0"),
    environment("3.10.14", MACOS, "x86_64", ("pypy", "PyPy", "7.3.16"), "20.6.0"),
    environment("3.13.0", WINDOWS, "AMD64", ("cpython", "CPython", "3.13.0"), "10"),
    environment("3.14.0rc1", WINDOWS, "AMD64", ("cpython", "CPython", "3.14.0rc1"), "2022Server"),
]


def requirements_table() -> dict[str, object]:
    accepted, refused = [], []
    for line in requirement_lines.lines(SEED, RANDOM_LINES):
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            refused.append(line)
        else:
            accepted.append(describe(line, requirement))
    return {"packaging": packaging.__version__, "environments": ENVIRONMENTS, "accepted": accepted, "refused": refused}


def describe(line: str, requirement: Requirement) -> list[object]:
    """Line, name, extras, specifiers, URL, marker, and its truth on each environment; empty ends are left away."""
    marker = requirement.marker
    row = [
        line,
        canonicalize_name(requirement.name),
        ",".join(sorted({canonicalize_name(extra) for extra in requirement.extras})),
        str(requirement.specifier),
        requirement.url or "",
        "" if marker is None else str(marker),
        "" if marker is None else "".join(truth(marker, variables) for variables in ENVIRONMENTS),
    ]
    while row[-1] == "":
        row.pop()
    return row


def truth(marker: Marker, variables: dict[str, str]) -> str:
    """`1`, `0`, or `?` when it rests on a comparison that packaging does not decide.

    `Marker.evaluate` raises as soon as one comparison is undefined, even where the others settle the matter; so each
    comparison is evaluated alone and three-valued logic puts them together.
    """
    value = junction(marker._markers, variables)
    return "?" if value is None else "1" if value else "0"


def junction(markers: list, variables: dict[str, str]) -> bool | None:
    alternatives: list[list[bool | None]] = [[]]
    for marker in markers:
        if marker == "or":
            alternatives.append([])
        elif isinstance(marker, list):
            alternatives[-1].append(junction(marker, variables))
        elif marker != "and":
            alternatives[-1].append(comparison(marker, variables))
    return any_of([all_of(values) for values in alternatives])


def comparison(marker: tuple, variables: dict[str, str]) -> bool | None:
    alone = Marker("os_name == 'x'")
    alone._markers = [marker]
    try:
        return alone.evaluate(variables)
    except (UndefinedComparison, UndefinedEnvironmentName):
        return None


def all_of(values: list[bool | None]) -> bool | None:
    return False if False in values else None if None in values else True


def any_of(values: list[bool | None]) -> bool | None:
    return True if True in values else None if None in values else False


def versions_table() -> dict[str, object]:
    return {
        "packaging": packaging.__version__,
        "order": order(),
        "refused": [text for text in spellings() if not is_version(text)],
        "membership": [membership(block) for block in version_blocks.blocks(SEED, BLOCKS)],
        "canonical": canonical(),
    }


def spellings() -> list[str]:
    """Versions in many spellings, and texts that are nearly versions."""
    chance = Chance(SEED + 1)
    made = dict.fromkeys(["", " ", "1.0 ", "\u00a01.0\n", "1 .0", "1.0\x00", "\u0661", "1.0+\u0131", "1.0.po\u017ft1", "v", "!1", "foo", "1.*"])
    while len(made) < SINGLE_VERSIONS:
        text = requirement_lines.version(chance)
        made[requirement_lines.damage(chance, text) if chance.one_in(4) else text] = None
    return list(made)


def is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def order() -> list[list[list[str]]]:
    """All versions from low to high: groups of equal ones, each as written, normal, and normal without last zeros."""
    groups: list[list[list[str]]] = []
    known = sorted(((Version(text), text) for text in spellings() if is_version(text)), key=functools.cmp_to_key(by_version))
    for index, (version, text) in enumerate(known):
        if index == 0 or known[index - 1][0] != version:
            groups.append([])
        groups[-1].append([text, str(version), canonicalize_version(version)])
    return groups


def by_version(a: tuple[Version, str], b: tuple[Version, str]) -> int:
    return -1 if a[0] < b[0] else 1 if a[0] > b[0] else (a[1] > b[1]) - (a[1] < b[1])


def membership(block: dict[str, list[str]]) -> dict[str, object]:
    """For each specifier set one row, with a digit a version: whether it belongs to the set, pre-releases included.

    `disjoint` and `subset` have a digit for each other set of the block, `-` where packaging does not say (`===`).
    """
    sets = [SpecifierSet(text) for text in block["specifiers"]]
    return {
        **block,
        "contains": ["".join(digit(one.contains(version, prereleases=True)) for version in block["versions"]) for one in sets],
        "disjoint": ["".join(relation(one, other, SpecifierSet.is_disjoint) for other in sets) for one in sets],
        "subset": ["".join(relation(one, other, SpecifierSet.is_subset) for other in sets) for one in sets],
    }


def relation(one: SpecifierSet, other: SpecifierSet, question) -> str:
    try:
        return digit(question(one, other))
    except ValueError:
        return "-"


def digit(value: bool) -> str:
    return "1" if value else "0"


def canonical() -> list[list[str]]:
    """Specifier sets as written and with canonical clauses, sorted, each once."""
    chance = Chance(SEED + 2)
    rows = []
    while len(rows) < 300:
        text = requirement_lines.specifiers(chance)
        try:
            clauses = Requirement(f"name {text}").specifier
        except InvalidRequirement:
            continue
        rows.append([text, ",".join(sorted({"".join(clause._canonical_spec) for clause in clauses}))])
    return rows


def dump(table: dict[str, object]) -> str:
    """JSON with one entry of a list a line, so that a change of the table can be read as a difference."""
    parts = []
    for key, value in table.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in value)
            parts.append(f"{json.dumps(key)}:[\n{rows}\n]")
        else:
            parts.append(f"{json.dumps(key)}:{json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # Odd escapes in quoted texts are tried on purpose.
    tables = {"requirements": requirements_table, "versions": versions_table}
    if len(sys.argv) != 2 or sys.argv[1] not in tables:
        sys.exit("usage: python_tables.py requirements | versions")
    sys.stdout.write(dump(tables[sys.argv[1]]()))
