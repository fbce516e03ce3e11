"""Specifiers and versions that lie close to each other, for the table of versions, from a seed."""

from __future__ import annotations

from chance import Chance

STEMS = ["1.0", "1", "1.0.0", "1.1", "0", "0.1", "2.0", "2", "1.0.1", "1.10", "1!1.0", "9007199254740993.1"]
PRE = ["a1", "a2", "b1", "rc1", "rc2", "a0"]
POST = [".post0", ".post1", ".post2", "-1"]
DEV = [".dev0", ".dev1", ".dev2"]
LOCAL = ["+cpu", "+cpu.1", "+1", "+cu118", "+CPU"]
OPERATORS = ["==", "!=", "<=", ">=", "<", ">", "~=", "==="]

TRAPS = {
    "specifiers": [
        ">1.0", "==1.0.post1", "==1.0+local", "<2.0", ">=2.0rc1", "<=2.0", "==1.0", "==1.0+cpu", "==2.0.*", ">=1!0", "<2",
        ">1.0a1", ">1.0.dev1", ">1.0.post1", "<1.0.post1", "<1.0rc1", "!=1.0+cpu", "~=1.4.0", "~=2.2.post3", "<0",
    ],
    "versions": [
        "1.0", "1", "1.0.post0", "1.0.post1", "1.0.post2.dev0", "1.0+local", "1.0+cpu", "1.0+cpu.1", "2", "2.0rc1", "2.0.dev0", "2.0+x",
        "2.0.post0", "1!0", "1!2", "1.0a1", "1.0a1.post1", "1.0a2.dev0", "1.0.dev1", "1.0.dev2", "1.0.0.1", "1.4", "2.2.post3", "2.3", "0.dev0",
    ],
}


def blocks(seed: int, count: int) -> list[dict[str, list[str]]]:
    """Blocks of 20 specifier sets and 25 versions, all around a few releases; the first is the list of known traps."""
    chance = Chance(seed)
    made = [TRAPS]
    while len(made) < count:
        stems = [chance.pick(STEMS) for _ in range(3)]
        made.append(
            {
                "specifiers": distinct(20, lambda: specifier_set(chance, stems)),
                "versions": distinct(25, lambda: version(chance, stems)),
            }
        )
    return made


def distinct(count: int, make) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        found[make()] = None
    return list(found)


def version(chance: Chance, stems: list[str]) -> str:
    text = chance.pick(stems) + (chance.pick([".0", ".1"]) if chance.one_in(6) else "")
    text += chance.pick(PRE) if chance.one_in(3) else ""
    text += chance.pick(POST) if chance.one_in(4) else ""
    text += chance.pick(DEV) if chance.one_in(4) else ""
    return text + (chance.pick(LOCAL) if chance.one_in(4) else "")


def specifier_set(chance: Chance, stems: list[str]) -> str:
    return ",".join(specifier(chance, stems) for _ in range(chance.pick([1, 1, 1, 2, 3])))


def specifier(chance: Chance, stems: list[str]) -> str:
    operator = chance.pick(OPERATORS)
    if operator in ("==", "!=") and chance.one_in(3):
        return f"{operator}{chance.pick(stems)}.*"
    if operator == "===" and chance.one_in(3):
        return "===" + chance.pick(["foo", "1.x", "1..0"])
    text = version(chance, stems)
    if operator not in ("==", "!=", "==="):
        text = text.split("+")[0]
    if operator == "~=" and "." not in text.split("!")[-1].replace(".post", "").replace(".dev", ""):
        text = text.replace("!", "!0.", 1) if "!" in text else "0." + text
    return operator + text
