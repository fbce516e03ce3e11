"""Lines for the table of requirements: corner cases by hand, and random ones from a seed.

Random lines follow the grammar of PEP 508 with its rarest spellings; three in seven of them are then damaged in one
or two places, so that refusing is tested as much as reading.
"""

from __future__ import annotations

from chance import Chance

CORNERS = [
    "", " ", "\t", "-", "_", ".", "a", "A", "0", " a ", "a-", "a.", "a_", "a_.", "a-_", "_a", "-a", ".a", "a--b", "a.-_b",
    "name<=1", "name <= 1", "name\t<=\t1", "name<= 1 ,>=0", "name <1,>0,", "name,", "name ,", "name ()", "name ( )",
    "name(>=1)", "name (>=1,<2)", "name ( >=1 , <2 )", "name (>=1", "name >=1)", "name (>=1,)", "name (,)", "name ((>=1))",
    "name (>=1) (<2)", "name[]", "name[ ]", "name[a]", "name[a,b]", "name[ a , b ]", "name[a,]", "name[,a]", "name[a b]",
    "name[a", "name[", "name]", "name[a]]", "name[a][b]", "name[A_b,a.B,a--b]", "name[a_]", "name[-a]", "name[a]>=1",
    "name [a] >=1", "name[a](>=1)", "name==", "name==,", "name=1", "name!1", "name~1", "name=>1", "name=<1", "name==1=",
    "name>=1 <2", "name>=1<2", "name>=1;", "name>=1; ", "name;", "name==1.0.*", "name==1.*", "name!=1.*", "name==*",
    "name==1*", "name==1.*.2", "name==1.0a1.*", "name==1.0.dev1.*", "name==1.0+local.*", "name>=1.*", "name~=1.0.*",
    "name<1.*", "name~=1", "name~=1.0", "name~=1a1", "name~=1.0a1", "name~=1!2", "name~=1!2.0", "name>=1.0+local",
    "name~=1.0+local", "name==1.0+local", "name!=1.0+LOCAL.1-x_2", "name==1.0+", "name==1.0+.a", "name==1.0+a..b",
    "name==1.0+a.", "name==1.24..4", "name==1.", "name==.1", "name==1..", "name==v1", "name==V1.0", "name==vv1",
    "name==1!2.0", "name==!2.0", "name==1!", "name==1!!2", "name==1e5", "name==1.0a", "name==1.0a.", "name==1.0a-",
    "name==1.0alpha1", "name==1.0ALPHA_1", "name==1.0.beta-2", "name==1.0c1", "name==1.0-rc.1", "name==1.0preview",
    "name==1.0pre4", "name==1.0prev", "name==1.0al1", "name==1.0-1", "name==1.0--1", "name==1.0-1-1", "name==1.0r4",
    "name==1.0.rev4", "name==1.0POST", "name==1.0.post-3", "name==1.0postdev", "name==1.0dev", "name==1.0.dev_4",
    "name==1.0a1.post2.dev3+l4", "name==1.0.dev1.post1", "name==1.0post1a1", "name==1.0a1b2", "name==1.0rc1rc1",
    "name==007.010", "name==9007199254740993.18446744073709551616", "name== 1.0", "name==\n1.0", "name==\u00a01.0",
    "name==\u20281.0", "name==\x1c1.0", "name==\ufeff1.0", "name\u00a0==1.0", "name==1.0\n", "name\n", "\nname", "name==1.0\u00a0",
    "name===1.0", "name=== 1.0", "name===", "name=== ", "name===,>=1", "name===1.0,>=2", "name===1.0,", "name===1.0,,<3",
    "name===1.0,oops", "name===a,b", "name===lolwat", "name===1.0 ,<2", "name===1.0 <2", "name====1.0", "name===1;os_name=='a'",
    "name (===1.0)", "name (===1.0", "name===\u00e9", "name===1.0+x.*", "name===/[](", "name>=1,===x,<2",
    "name@http://x", "name @http://x", "name@ http://x", "name @ http://x", "name[a] @ http://x", "name @", "name @ ",
    "name@", "name @ http://x y", "name @ http://x;os_name=='a'", "name @ http://x ;os_name=='a'", "name @ http://x ; os_name=='a'",
    "name @ http://x ;", "name @ http://x ; ", "name @ http://x  ", "name @ ;", "name @ ==1.0", "name==1.0 @ http://x",
    "name @ git+https://h/r.git@v1#egg=name", "name @ file:///a%20b", "name @ a\nb", "name@1.0", "name @ \u00e9",
    "name; os_name=='a'", "name ;os_name=='a'", "name;os_name == \"a\"", "name; 'a'==os_name", "name; 'a'=='a'",
    "name; os_name==sys_platform", "name; os_name", "name; os_name==", "name; ==os_name", "name; os_name='a'", "name; os_name=='a",
    "name; os_name==\"a'", "name; os_name=='a' and", "name; and os_name=='a'", "name; os_name=='a' or os_name=='b' and os_name=='c'",
    "name; os_name=='a' and (os_name=='b' or os_name=='c')", "name; (os_name=='a')", "name; ((os_name=='a'))",
    "name; ((os_name=='a') and (os_name=='b'))", "name; (os_name=='a' and os_name=='b') or os_name=='c'",
    "name; ((os_name=='a' or os_name=='b')) and os_name=='c'", "name; (os_name=='a'", "name; os_name=='a')", "name; ()",
    "name; (os_name=='a') (os_name=='b')", "name; os_name=='a' os_name=='b'", "name; os_name=='a', os_name=='b'",
    "name; os_name=='a'and os_name=='b'", "name; os_name=='a'or'b'==os_name", "name; os_name=='a' andos_name=='b'",
    "name; os_name=='a' AND os_name=='b'", "name; os_name in 'posix nt'", "name; os_name not in 'posix'", "name; os_name notin 'posix'",
    "name; os_name not  in 'posix'", "name; os_name not\tin 'posix'", "name; 'p' in os_name", "name; 'p'in os_name",
    "name; os_namein 'p'", "name; os_name in'p'", "name; os_name not 'p'", "name; not os_name=='a'", "name; os_name is 'a'",
    "name; os_name ~= 'posix'", "name; os_name === 'posix'", "name; os_name < 'posix'", "name; os_name <= 'posix'",
    "name; os_name > 'posix'", "name; os_name >= 'posix'", "name; os_name != 'posix'", "name; os.name=='posix'", "name; os-name=='posix'",
    "name; sys.platform=='linux'", "name; platform.version=='x'", "name; platform.machine=='x86_64'", "name; platform.system=='Linux'",
    "name; platform.python_implementation=='CPython'", "name; python_implementation=='CPython'", "name; platform.release=='5'",
    "name; platform_python_implementation!='PyPy'", "name; implementation_name=='cpython'", "name; implementation_version>='3.8'",
    "name; python_version>='3.8'", "name; python_version>='3.8.1'", "name; python_version=='3.8.*'", "name; python_version=='3.*'",
    "name; python_version!='3.12.*'", "name; python_version~='3.8'", "name; python_version==='3.12'", "name; python_version==='3.12.0'",
    "name; python_version in '3.8 3.12'", "name; python_version not in '3.8, 3.9'", "name; '3.1' in python_version",
    "name; python_version<'3.10'", "name; python_version>'3'", "name; python_version<'=3.12'", "name; python_version>=' 3.8 '",
    "name; python_version>='3.8+local'", "name; python_version=='3.12+local'", "name; python_version>='abc'", "name; python_version=='abc'",
    "name; python_version!='abc'", "name; python_version<='3.12x'", "name; python_version~='3'", "name; python_version~='abc'",
    "name; python_version=== 'a b'", "name; python_version==''", "name; python_version>''", "name; '3.8'<=python_version",
    "name; '3.8'==python_version", "name; '3.12.*'==python_version", "name; 'abc'<=python_version", "name; 'abc'==='abc'",
    "name; python_version==python_full_version", "name; python_full_version>='3.12.0'", "name; python_full_version<'3.12.5'",
    "name; python_full_version=='3.12.*'", "name; python_full_version~='3.12.1'", "name; python_full_version=='3.14.0rc1'",
    "name; python_full_version<'3.14'", "name; python_full_version>'3.14.0a1'", "name; '3.12' in python_full_version",
    "name; platform_release>='5.4'", "name; platform_release=='5.15.0-generic'", "name; platform_release>='20'",
    "name; platform_version>='5'", "name; 'Ubuntu' in platform_version", "name; platform_machine in 'x86_64 arm64'",
    "name; extra=='a'", "name; extra!='a'", "name; extra=='A_b.C'", "name; 'A_b'==extra", "name; extra==''", "name; extra in 'a'",
    "name; extra<'a'", "name; extra<='a'", "name; 'x' in extras", "name; 'X_y' in extras", "name; extras=='x'", "name; extras in 'x'",
    "name; 'x' not in dependency_groups", "name; dependency_groups>='x'", "name; extra=='a' or python_version>='3.8'",
    "name; extras=='a' or python_version>='3.8'", "name; extras=='a' and python_version<'3'", "name; extras=='a' and 'b' in extras",
    "name; extrax=='a'", "name; python_versions>='3'", "name; os_name.x=='a'", "name; 'x'==os_name.", "name; os_name=='a';os_name=='b'",
    "name; os_name=='\\x41'", "name; os_name=='\\u0041\\U00000041\\101\\7'", "name; os_name=='\\n\\t\\\\\\'", "name; os_name=='a\\\\b'",
    "name; os_name=='\\d'", "name; os_name=='\\x4'", "name; os_name=='\\u12'", "name; os_name=='\\U00110000'", "name; os_name=='\\'",
    "name; os_name=='a\\'b'", "name; os_name=='a\nb'", "name; os_name=='a\\\nb'", "name; os_name=='a\\\rb'", "name; os_name=='a\\\r\nb'",
    "name; os_name=='a\rb'", "name; os_name=='\x00'", "name; os_name=='\u00e9'", "name; os_name=='\U0001f40d'", "name; os_name=='\"'",
    "name; os_name==\"'\"", "name; os_name=='\\a\\b\\f\\r\\v\\\"'", "name; os_name=='\\8'", "name; os_name=='\\xzz'", "name; os_name=='\\ud83d'",
    "name; ", "name;;", "name==1;os_name=='a'", "name>=1,<2 ; os_name=='a'", "name (>=1) ; os_name=='a'", "name (>=1);os_name=='a'",
    "name # comment", "name==1 # comment", "name==1#comment", "name \\", "name --hash=sha256:aa", "name==1 --hash=sha256:aa",
    "./local", "../up", "/abs", "http://x/y.whl", "git+https://x/y", "-e .", "-r x.txt", "${NAME}==1", "name==${V}", "name-${X}==1",
    "na me", "na\tme==1", "n\u00e4me", "name\u00e9==1", "\u0131==1", "na\u0131me==1", "name==\u0661.0", "name==1.\u0660", "\ud7ff==1",
    "name[\u0131]==1", "__proto__==1", "constructor", "name==1.0dev\u0131", "Django>=4.2,<5", "zope.interface>=5.0",
    "requests[security,socks]>=2.8.1,==2.8.*;python_version<'2.7'", "uvicorn[standard]==0.24.0", "torch==2.1.0+cu118",
    "numpy<2.0.0", "typing-extensions (>=3.7.4) ; python_version < '3.8'", "pywin32>=226;platform_system=='Windows'",
    "tomli>=1.1.0; python_full_version<='3.11.0a6'", "colorama==0.4.6 ; sys_platform == 'win32' and python_version >= '3.8'",
]

NAMES = ["django", "Flask", "zope.interface", "typing_extensions", "PyYAML", "a", "A1", "x--y", "ruamel.yaml.clib", "0x", "q_", "b.-c"]
EXTRAS = ["security", "Socks", "a_b", "all", "dev.x", "e--f"]
OPERATORS = ["==", "!=", "<=", ">=", "<", ">", "~=", "==="]
URLS = ["https://example.org/a.whl", "git+https://h.example/r.git@v1.0#egg=a", "file:///tmp/a%20b", "x;y", "${URL}", "a@b"]
TEXTS = ["posix", "nt", "linux", "win32", "darwin", "Linux", "Windows", "x86_64", "arm64", "cpython", "CPython", "PyPy", "x y", "", "6.1", "#1 SMP"]
PYTHONS = ["2.7", "3", "3.8", "3.9", "3.10", "3.12", "3.12.*", "3.*", "3.12.4", "3.13", "3.14.0rc1", "3.8, 3.12", "abc", "3.12.dev0", " 3.9", "4"]
TEXT_VARIABLES = [
    "os_name", "sys_platform", "platform_system", "platform_machine", "platform_python_implementation", "implementation_name",
    "platform_version", "os.name", "sys.platform", "platform.machine", "platform.version", "python_implementation",
    "platform.python_implementation", "extra", "extras", "dependency_groups",
]
VERSION_VARIABLES = ["python_version", "python_version", "python_full_version", "implementation_version", "platform_release"]
DAMAGE = list("abz019.,;:()[]<>=!~'\"@#*+-_ \t\\\n\u00e9") + ["==", " and ", " or ", ".*", "===", "in", "not"]


def lines(seed: int, count: int) -> list[str]:
    """The corner cases and then `count` random lines, each line once."""
    chance = Chance(seed)
    made = dict.fromkeys(CORNERS)
    while len(made) < len(CORNERS) + count:
        line = requirement(chance)
        for _ in range(chance.pick([0, 0, 0, 0, 1, 1, 2])):
            line = damage(chance, line)
        made[line] = None
    return list(made)


def requirement(chance: Chance) -> str:
    line = chance.rare("") + name(chance) + blank(chance)
    if chance.one_in(4):
        extras = [chance.pick(EXTRAS) for _ in range(chance.below(4))]
        line += "[" + blank(chance) + (blank(chance) + "," + blank(chance)).join(extras) + "]" + blank(chance)
    if chance.one_in(12):
        line += "@" + blank(chance) + chance.pick(URLS) + chance.pick(["", " ", "  "])
    else:
        clauses = specifiers(chance)
        line += f"({clauses})" if chance.one_in(8) else clauses
    if chance.one_in(2):
        line += blank(chance) + ";" + blank(chance) + marker(chance, 3)
    return line + blank(chance)


def name(chance: Chance) -> str:
    return chance.pick(NAMES) if chance.one_in(2) else f"{chance.pick('abcXYZ')}{chance.pick('-_.')}{chance.below(1000)}"


def blank(chance: Chance) -> str:
    return chance.pick(["", "", "", " ", " ", "  ", "\t"])


def specifiers(chance: Chance) -> str:
    clauses = [clause(chance) for _ in range(chance.pick([0, 1, 1, 1, 2, 2, 3]))]
    comma = blank(chance) + "," + blank(chance)
    return comma.join(clauses) + ("," if clauses and chance.one_in(30) else "")


def clause(chance: Chance) -> str:
    operator = chance.pick(OPERATORS)
    if operator == "===" and chance.one_in(2):
        return operator + chance.pick(["foo", "1.0,>=0", "1..2", "x/y", "1.0.*"])
    return operator + blank(chance) + version(chance) + (".*" if chance.one_in(12) else "")


def version(chance: Chance) -> str:
    """A version in any spelling that PEP 440 normalises."""
    text = chance.rare("v") + (f"{chance.below(3)}!" if chance.one_in(15) else "")
    text += ".".join(number(chance) for _ in range(chance.pick([1, 2, 2, 3, 3, 4])))
    if chance.one_in(5):
        text += separator(chance) + chance.pick(["a", "b", "rc", "c", "alpha", "BETA", "pre", "preview"]) + numbered(chance)
    if chance.one_in(7):
        text += "-" + number(chance) if chance.one_in(3) else separator(chance) + chance.pick(["post", "rev", "r"]) + numbered(chance)
    if chance.one_in(7):
        text += separator(chance) + chance.pick(["dev", "DEV"]) + numbered(chance)
    if chance.one_in(10):
        text += "+" + chance.pick(["cpu", "cu118", "1", "ubuntu-1", "A.2.b", "007"])
    return text


def number(chance: Chance) -> str:
    return str(chance.below(4)) if chance.one_in(2) else chance.pick(["0", "10", "07", "2024", "9007199254740993"])


def separator(chance: Chance) -> str:
    return chance.pick(["", "", "", ".", "-", "_"])


def numbered(chance: Chance) -> str:
    return chance.pick(["", "1", "1", "2", "0", ".1", "-2", "_3", "."])


def marker(chance: Chance, depth: int) -> str:
    parts = [comparison(chance) if depth == 0 or chance.one_in(2) else group(chance, depth - 1)]
    while chance.one_in(3):
        parts += [chance.pick(["and", "or"]), comparison(chance)]
    return " ".join(parts)


def group(chance: Chance, depth: int) -> str:
    return "(" + blank(chance) + marker(chance, depth) + blank(chance) + ")"


def comparison(chance: Chance) -> str:
    if chance.one_in(2):
        variable, value = chance.pick(VERSION_VARIABLES), chance.pick(PYTHONS)
    else:
        variable, value = chance.pick(TEXT_VARIABLES), chance.pick(TEXTS)
    quote = chance.pick("'\"")
    quoted = quote + value + quote
    operator = chance.pick(["==", "!=", "<=", ">=", "<", ">", "~=", "===", " in ", " not in ", "==", ">="])
    if chance.one_in(25):
        return quoted + operator + quoted
    if chance.one_in(25):
        return variable + operator + chance.pick(VERSION_VARIABLES)
    spaced = blank(chance) + operator + blank(chance)
    return quoted + spaced + variable if chance.one_in(5) else variable + spaced + quoted


def damage(chance: Chance, line: str) -> str:
    at = chance.below(len(line) + 1)
    kind = chance.below(3)
    if kind == 0:
        return line[:at] + line[at + 1 :]
    return line[:at] + chance.pick(DAMAGE) + line[at + (kind == 1) :]
