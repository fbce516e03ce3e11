"""What pip says of whole requirements files: the golden table of `__tests__/documents/pip-files.test.ts`.

    python scripts/oracle/pip_files.py > __tests__/golden/pip-files.json

Needs pip alone, of the version that the table records. The files are written here and drawn from a seeded generator, so
that the table comes out the same wherever it is made. Each line of a file is taken through pip's own functions; where
none is refused, `parse_requirements` as a whole must agree, or the script fails.
"""

import json
import logging
import os
import random
import tempfile

import pip
from pip._internal.exceptions import PipError
from pip._internal.network.session import PipSession
from pip._internal.req import req_file
from pip._internal.req.constructors import install_req_from_parsed_requirement

logging.disable(logging.CRITICAL)

HEX = "0123456789abcdef" * 4

WRITTEN = [
    "",
    "\n",
    "\n\n  \n\t\n",
    "# only\n  # comments\n#\n",
    "flask\n",
    "flask",
    "flask\r\ndjango\r\n",
    "flask\rdjango\r",
    "flask\ndjango\r\nrequests\rstripe",
    "requests==2.0  # ok\u2028evil==1.0\n",
    "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2029h\n",
    "flask # a comment\ndjango #\nrequests#no-comment\nstripe\t# tab\nnumpy\xa0# nbsp\n",
    "flask \\\n==2.0\ndjango\\\n==1.0\n",
    "flask \\\n# a comment ends it\ndjango\n",
    "flask \\\n  # an indented comment ends it\ndjango\n",
    "flask # a comment \\\ndjango\nrequests\n",
    "# a comment \\\ndjango\n",
    "flask==1.0 \\\n\ndjango\n",
    "flask \\\n    --hash=sha256:" + HEX + " \\\n    --hash=sha512:" + HEX + "\n    # via x\n",
    "flask\\\\\\\ndjango\n",
    "\\flask\\\n==1.0\n\\flask\n",
    "\\\n\\\nflask\n",
    "flask\\",
    "\\",
    "flask \\\n\\\n\\\n==1.0\n",
    "flask \\ \n==1.0\n",
    "flask --hash sha256:abc\nflask --hash=md5:abc\nflask --hash=sha256\nflask --hash\n--hash=sha256:abc\n",
    'flask --config-settings "a=b c" -C d=e\nflask -Ca=b\nflask --config-settings nothing\n',
    "flask --global-option=build\nflask --install-option=x\nflask --use-pep517\nflask -f https://example.org/x\n",
    "flask\t--hash=sha256:abc\nflask  --hash=sha256:abc\nflask -\nflask --\nflask -- --what\n",
    "-\n--\n- flask\n-- flask\n---\n-z\n--what\n",
    "-r base.txt\n-rbase.txt\n--requirement base.txt\n--requirement=base.txt\n--req base.txt\n--requirem=base.txt\n",
    '-r "with space.txt"\n-r with\\ space.txt\n-r \'single.txt\'\n-r "open.txt\n-r\n-r base.txt extra words\n',
    "-c constraints.txt\n--constraint=constraints.txt\n-c a.txt -r b.txt\n-r a.txt -r b.txt\n-r a.txt --pre\n",
    "-i https://index.example.com/simple\n--index-url=https://index.example.com/simple\n--pypi-url https://x\n--extra-index-url https://y\n",
    "--pre\n--pre=1\n--no-index\n--prefer-binary\n--require-hashes\n--no-require-hashes\n--pre --no-index\n",
    "--no-binary :all:\n--no-binary=flask,django\n--no-binary -x\n--only-binary=:none:\n--all-releases x\n--only-final -y\n",
    "--trusted-host example.org\n--use-feature fast-deps\n--use-feature nonsense\n--find-links ./wheels\n-f\n",
    "--i https://x\n--in https://x\n--no-b x\n--no x\n--e x\n--ed ./local\n--ex x\n",
    "-e .\n-e ./local\n-e ./local[dev,test]\n-e local\n-e flask==1.0\n-e https://example.org/x.zip\n-e .[bad extra]\n",
    "-e git+https://github.com/x/y.git#egg=y\n-e git+https://github.com/x/y.git\n-e y @ git+https://github.com/x/y.git\n",
    '-e "y[z] @ git+https://github.com/x/y.git ; python_version < \'3.9\'"\n-e "y @ https://example.org/y.zip"\n-e ""\n',
    "-e git://github.com/x/y.git#egg=y\n-e git+https://github.com/x/y.git#egg=y[z]\n-e git+git@github.com:x/y.git#egg=y\n",
    "-e svn+http://example.org/svn/y/trunk@2019#egg=y\n-e hg+http://example.org/y#egg=y&subdirectory=z\n-e file:./local\n",
    "git+https://github.com/x/y.git\ngit+https://github.com/x/y.git@v1#egg=y\ngit+ssh://git@github.com/x/y.git#egg=y&subdirectory=z\n",
    "git+https://github.com/x/y.git#egg=y[z]\ngit+https://github.com/x/y.git#egg=y==1.0\ngit+git@github.com:x/y.git#egg=y\n",
    "git+https://github.com/x/y.git#egg=y; python_version < '3.9'\ngit+https://github.com/x/y.git#subdirectory=a&egg=y\n",
    "GIT+HTTPS://github.com/x/y.git#egg=y\nbzr+lp:y#egg=y\nhg+static-http://example.org/y#egg=y\nfoo+https://x/y#egg=y\n",
    "https://example.org/y-1.0-py3-none-any.whl\nhttps://example.org/y-1.0.tar.gz\nhttps://example.org/y.zip#egg=y\n",
    "https://example.org/y-1.0%2Bcpu-cp39-cp39-linux_x86_64.whl\nhttps://example.org/y.whl\nhttps://example.org/y-1-py3-none-any.whl#egg=z\n",
    "https://example.org/y-1.0-py3-none-any.whl ; python_version < '3.9'\nhttps://example.org/y.zip;python_version<'3'\nhttps://example.org/#frag # c\n",
    "https://example.org/y-1.0-1-py3-none-any.whl\nhttps://example.org/y-1.0-x-py3-none-any.whl\nhttps://example.org/y__z-1.0-py3-none-any.whl\n",
    "https://example.org/y-bad!-py3-none-any.whl\nhttps://example.org/y-1.0-py3..py2-none-any.whl\nhttps://example.org/y-1.0-3py-none-any.whl\n",
    "y @ https://example.org/y-1.0-py3-none-any.whl\ny@https://example.org/y.zip\ny[z] @ https://example.org/y.zip ; os_name=='nt'\n",
    "y @ https://example.org/a;b ; os_name == 'nt'\ny @ https://example.org/y.zip; os_name == 'nt'\ny @ https://example.org/y.zip;\n",
    "y @ git+https://github.com/x/y.git@main#egg=z\ny @ git+https://github.com/x/y.git#egg=z[q]\ny @ file:///tmp/y\ny @ file://host/y\n",
    "y @ ./local\ny @ local/y.zip\n./a @ b.zip\ny @ y-1.0.tar.gz\ny @\ny @ https://example.org/a b\n",
    "file:///tmp/y.zip\nfile:./y.zip\nfile://host/y.zip\nfile://localhost/y.zip\nftp://example.org/y.zip\nhttp://[x/y.zip\n",
    "y-1.0-py3-none-any.whl\n./y-1.0-py3-none-any.whl\n./y-1.0-py3-none-any.whl[z]\ny-1.0.tar.gz\ny.zip\ny.tar.zip\nY.ZIP\n.zip\n",
    "y.zip; os_name=='nt'\nflask==1.0.zip\ny.tgz\ny.tar.bz2\ny.tar.lzma\ny.whl\ny.WHL\nzip\nlocal.tar\n",
    ".\n./local\n./local[dev]\n./local ; os_name == 'nt'\n../sibling\nlocal/\n",
    "flask==1.24..4\nflask=1.0\nflask>=\nflask 1.0\nflask==1.0 django\n==1.0\nsqlite3==\npyOpenSSL==pyOpenSSL==16.2.0\n",
    "flask;\nflask ; \nflask;;\nflask; ;\nflask;os_name\nmemsql>=3.1.0;<4.0.0\nflask ; os_name == 'nt' and\n",
    "flask[async]\nflask[]\nflask[a,b , c]\nflask[a b]\nflask[,]\nflask[a\nflask [a] >= 1 , < 2\nflask(>=1,<2)\nflask (==1)\n",
    "pip install flask\nflask, django\nflask>=1,\nflask>=1,<2,\nflask,>=1\nflask>=1 <2\n_flask\nflask_\n-flask\nfl@sk\n",
    "<<<<<<< HEAD\nflask\n=======\ndjango\n>>>>>>> abc (x)\n",
    "f\0l\0a\0s\0k\0\nflask\n\0\n",
    "__proto__\n__proto__==1\nconstructor\nconstructor==1.0\ntoString\nhasOwnProperty>1\nvalueOf[a]\nproto__x\n",
    "d\u0131ango\nD\u0130ANGO\nI18N\n\u212aivy\n\ufeffflask\n\u200bflask\nfla\u00adsk\nflask\u3000\n\u3000flask==1\n",
    "flask==1.0 ; python_version<'3.9' # why\nflask>=2;python_version>='3.9' and (os_name=='nt' or sys_platform!='win32')\n",
    "flask=='1.0'\n'flask'\n\"flask\"\nflask ==1.*\nflask>=1.*\nflask~=1\nflask===weird\nflask===we;os_name=='nt'\n",
    "${PACKAGE}\nflask==${VERSION}\ny @ https://${TOKEN}@example.org/y.zip\n-r ${DIR}/x.txt\n--index-url https://${TOKEN}@x/simple\n",
    "git+https://${TOKEN}@github.com/x/y.git#egg=y\n$PACKAGE\n${lower}\n",
    "flask==1!2.0\nflask==1.0+cpu\nflask>=1.0+cpu\nflask==1.0.post1.dev2\nflask==v1.0\nflask== 1.0\nflask==1.0-1\nflask==1.0c1\n",
    "Flask_Login.Ext--X==1\nA\na1\n1a\na.b-c_d\nA..B\n",
    "--hash=sha256:abc flask\n--pre flask\n-r base.txt flask\n-e ./local flask\nflask -e ./local\nflask -r base.txt\nflask --pre\n",
    "flask '--hash=sha256:abc'\nflask \"--hash=sha256:abc\"\nflask --hash='sha256:abc'\nflask --hash=\"sha256:a b\"\n",
    " flask \n\tflask\t\n  flask==1  \n\x0cflask\n\x1fflask\x1f\n",
    "flask # \u2028django\nrequests\n",
    "flask \\\r\n==1.0\r\ndjango \\\r\n# c\r\nstripe\r\n",
    "flask \\\u2028==1.0\ndjango\n",
    "flask\xa0; os_name=='nt'\nflask>=1;\xa0os_name=='nt'\nflask;\u3000\ny @ https://example.org/y.zip\xa0;\xa0os_name=='nt'\n",
    "flask\xa0>=1\nflask>=1\xa0,<2\nflask\xa0[a]\nflask;os_name\xa0=='nt'\nflask>=\xa01\nhttps://example.org/y.zip;\xa0os_name=='nt'\n",
    "-e git+https://github.com/x/y.git@v[1]#egg=y\n-e .#egg=y\n-e .;os_name=='nt'\n-e .; os_name=='nt'\n-e . ; os_name=='nt'\n",
    "torch==2.0.0 torchvision==0.15.1 -f https://download.example.org/whl\n--upgrade-strategy eager\n",
]

NAMES = ["flask", "Django", "zope.interface", "ruamel_yaml", "A", "python-dotenv", "constructor", "__proto__", "x1"]
SPECS = ["", "", "==1.0", ">=2,<3", "~=1.4", " >= 1.2 , != 1.3", "==1.*", "===x", "==1..2", "=1", "(>1)", "==1.0+cpu"]
EXTRAS = ["", "", "", "[a]", "[a, B.c]", "[]", "[a b]"]
MARKERS = ["", "", "", " ; python_version < '3.9'", ";os_name=='nt'", ";", " ; extra == 'x'", " ; bad"]
TAILS = ["", "", "", " # why", "  #", "#no", " --hash=sha256:ab", " --hash=md5:x", " -f x", " \\", "\\", " # x \\", "\t# t"]
LINES = [
    "",
    "  ",
    "# c",
    "    # via x",
    "-r base.txt",
    "-c c.txt",
    "--pre",
    "-e ./local",
    "git+https://github.com/x/y.git#egg=y",
    "y @ https://example.org/y.zip",
    "https://example.org/y-1.0-py3-none-any.whl",
    "./local",
    "\\",
    "--what",
    "-f 'a b'",
    "\"",
]
BREAKS = ["\n", "\n", "\n", "\n", "\n", "\r\n", "\r", "\x0c", "\u2028", "\x85"]


def generated(count):
    """Files of random lines, with every kind of line end."""
    source = random.Random(26)
    for _ in range(count):
        lines = []
        for _ in range(source.randint(1, 9)):
            if source.random() < 0.3:
                line = source.choice(LINES) + source.choice(["", "", " ", "\\", " # c"])
            else:
                line = "".join(source.choice(part) for part in (NAMES, EXTRAS, SPECS, MARKERS, TAILS))
            lines.append(line + source.choice(BREAKS))
        text = "".join(lines)
        yield text if source.random() < 0.7 else text.rstrip("\r\n")


def answer(text, session):
    """One record a line that pip sees: [line, "req" | "include" | "options" | "refused", …]."""
    records = []
    whole = []
    parse = req_file.get_line_parser(None)
    for number, line in req_file.preprocess(text):
        try:
            args, opts = parse(line)
            parsed_line = req_file.ParsedLine("requirements.txt", number, args, opts, False)
            if parsed_line.requirement is None and (opts.requirements or opts.constraints):
                target = (opts.requirements or opts.constraints)[0]
                records.append([number, "include", target, not opts.requirements])
                continue
            parsed = req_file.handle_line(parsed_line)
            if parsed is None:
                records.append([number, "options", given(opts)])
                continue
            records.append([number, "req", *requirement(parsed)])
            whole.append(parsed.requirement)
        except Exception as refusal:  # pip ends on these, with a message or with a stack
            expected = (PipError, req_file.OptionParsingError, ValueError)
            assert isinstance(refusal, expected) or "Invalid" in type(refusal).__name__, repr(refusal)
            records.append([number, "refused", line])
    if all(record[1] in ("req", "options") for record in records):
        with open("requirements.txt", "w", encoding="utf-8", newline="") as file:
            file.write(text)
        again = [one.requirement for one in req_file.parse_requirements("requirements.txt", session)]
        assert again == whole, (text, again, whole)
    return records


def given(opts):
    """The options that a line without a requirement sets, by name (not --use-feature: its list outlives the line)."""
    lists = ("extra_index_urls", "find_links", "trusted_hosts")
    flags = ("no_index", "prefer_binary", "require_hashes", "no_require_hashes", "pre")
    found = {name: getattr(opts, name) for name in lists if getattr(opts, name)}
    found.update({name: True for name in flags if getattr(opts, name)})
    if opts.index_url:
        found["index_url"] = opts.index_url
    return found


def requirement(parsed):
    """[text, name, extras, specifiers, marker, link, editable, hashes, config settings]"""
    install = install_req_from_parsed_requirement(parsed)
    req = install.req
    link = install.original_link.url if install.original_link else None
    if link is not None and link.startswith("file:"):
        link = "file:"  # an absolute path of the machine that made the table
    hashes = [f"{algorithm}:{digest}" for algorithm, digests in install.hash_options.items() for digest in digests]
    return [
        parsed.requirement,
        None if req is None else req.name,
        sorted(install.extras),
        [] if req is None else sorted(str(specifier) for specifier in req.specifier),
        None if install.markers is None else str(install.markers),
        link,
        parsed.is_editable,
        sorted(hashes),
        sorted((parsed.options or {}).get("config_settings", {}).items()),
    ]


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name in (".", "local"):
            os.makedirs(name, exist_ok=True)
            with open(os.path.join(name, "setup.py"), "w", encoding="utf-8") as file:
                file.write("from setuptools import setup\nsetup()\n")
        for name in ("PACKAGE", "VERSION", "TOKEN", "DIR"):
            os.environ.pop(name, None)
        session = PipSession()
        files = [[text, answer(text, session)] for text in [*WRITTEN, *generated(420)]]
        os.chdir("/")
    lines = ",\n".join(json.dumps(file, separators=(",", ":")) for file in files)
    print('{"pip":' + json.dumps(pip.__version__) + ',"files":[\n' + lines + "\n]}")


main()
