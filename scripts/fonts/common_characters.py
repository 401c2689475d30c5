#!/usr/bin/env python3
"""The 8,105 characters of 通用规范汉字表, which are those with the field kTGH in Unihan; run, it writes their list anew.

Needs apt-get (which fetches unicode-data):

    python3 scripts/fonts/common_characters.py
"""
import bz2
import pathlib
import re
import sys

sys.dont_write_bytecode = True

from debian_files import debian_files

LIST = pathlib.Path(__file__).resolve().parent / "common-characters.txt"
PACKAGE, VERSION = "unicode-data", "15.0.0-1"
FILE = "usr/share/unicode/Unihan_OtherMappings.txt.bz2"


def common_characters():
    return {ord(char) for char in LIST.read_text(encoding="utf-8").strip()}


if __name__ == "__main__":
    (unihan,) = debian_files(PACKAGE, VERSION, [FILE])
    found = re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", bz2.decompress(unihan).decode("utf-8"), re.MULTILINE)
    LIST.write_text("".join(map(chr, sorted(int(code, 16) for code in found))) + "\n", encoding="utf-8")
