"""How pip decodes a requirements file: the golden table of `__tests__/documents/decode.test.ts`.

    python scripts/oracle/pip_encodings.py > __tests__/golden/pip-encodings.json

Needs pip alone, of the version that the table records. `names` are all names that Python has for encodings of text, each
with the codec's own name; `tables` are the 128 upper bytes of the encodings of one byte a character; `files` are whole
files in base64 with the text that pip makes of them, null where they fail (or where pip asks the machine's locale).
"""

import base64
import codecs
import encodings
import encodings.aliases
import json
import pkgutil

import pip
from pip._internal.req import req_file


class Locale(Exception):
    """pip asked for the locale's encoding: to be told apart from what a file says of itself."""


def no_locale():
    raise Locale


req_file.get_locale_encoding = no_locale
req_file.logging.warning = lambda *args: None


def names():
    """Every name and alias of an encoding of text."""
    modules = {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    found = {}
    for name in sorted(modules | set(encodings.aliases.aliases)):
        try:
            info = codecs.lookup(name)
        except LookupError:
            continue
        if info._is_text_encoding:
            found[name] = info.name
    return found


def tables(known):
    """The upper half of each encoding whose lower half is ASCII and whose characters are one byte long."""
    found = {}
    for name in sorted(set(known.values())):
        try:
            lower = bytes(range(128)).decode(name)
        except Exception:
            continue
        if lower != bytes(range(128)).decode("ascii"):
            continue
        upper = [decoded(bytes([byte]), name) for byte in range(128, 256)]
        found[name] = "".join("\ufffd" if character is None else character for character in upper)
    return found


def decoded(data, name):
    try:
        return data.decode(name)
    except Exception:
        return None


def files():
    """Marks, cookies, and bytes that fit neither."""
    text = "# \u00e9\nflask==1.0\n"
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        yield mark + text.encode(name)
        yield mark + mark + text.encode(name)
        yield mark
        yield mark + text.encode(name) + b"\xff"
    for mark, name in ((codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be")):
        yield mark + text.encode(name)
        yield mark + mark + text.encode(name)
        yield mark + text.encode(name)[:-1]
        yield mark + b"\x00\x11\x00\x00"
        yield mark + b"\x00\xd8\x00\x00"
    yield codecs.BOM_UTF16_LE + codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    yield codecs.BOM_UTF32_LE + codecs.BOM_UTF32_BE + text.encode("utf-32-be")
    yield codecs.BOM_UTF16_LE + b"\x00\xd8a\x00"
    yield codecs.BOM_UTF16_LE + b"\x00\xdca\x00"
    yield codecs.BOM_UTF16_LE + "\U0001f40d\n".encode("utf-16-le")
    yield codecs.BOM_UTF16_LE + "a\U0001f40d".encode("utf-16-le")[:-1]
    yield from (text.encode("utf-8"), text.encode("latin-1"), "\U0001f40d".encode(), b"", b"\n", b"a", b"\xff", b"\x80")
    yield from (b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"a\xe2\x82", b"\xe0\x80\x80", b"\xf0\x80\x80\x80")
    for cookie in (
        b"# -*- coding: latin-1 -*-", b"# coding=cp1252", b"#coding:utf8", b"# vim: set fileencoding=Windows-1251 :",
        b"# coding: UTF-8-SIG", b"# coding:\t\x0b iso-8859-15", b"# coding:nonsense", b"# coding: rot13", b"# encoding: ascii",
        b"# coding : latin-1", b"# Coding: latin-1", b"#  coding coding: koi8-r", b" # coding: latin-1", b"# coding: utf_8.x",
        b"# coding: l1.", b"# coding: ISO_8859-1:1987", b"# coding:",
    ):
        yield cookie + b"\nflask # \xe9\n"
        yield b"flask\n" + cookie + b"\n# \xe9\n"
        yield b"\n\n" + cookie + b"\n# \xe9\n"
        yield cookie + b"\r# \xe9\r"
    for name, sample in (("big5", "\u4e2d\u6587"), ("gbk", "\u4e2d\u6587"), ("shift_jis", "\u65e5\u672c\u8868"), ("euc-kr", "\ud55c"), ("euc-jp", "\u65e5"), ("gb18030", "\u4e2d\U0001f40d")):
        yield f"# coding: {name}\n# {sample}\nflask==1.0 # {sample}\n".encode(name)


def main():
    known = names()
    made = []
    for data in files():
        try:
            text = req_file._decode_req_file(data, "requirements.txt")
        except (Locale, UnicodeDecodeError, LookupError):
            text = None
        made.append([base64.b64encode(data).decode(), text])
    print(json.dumps({"pip": pip.__version__, "names": known, "tables": tables(known), "files": made}, separators=(",", ":")))


main()
