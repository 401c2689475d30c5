#!/usr/bin/env python3
"""Cuts assets/fandol-fang-regular.ttf out of FandolFang and writes its licence, the list of its characters and its checksum.

Needs apt-get (which fetches texlive-lang-chinese) and Debian's Python with fontTools 4.38:

    apt-get install python3-fonttools
    /usr/bin/python3 packages/fonts-fandol/scripts/build.py
"""
import gzip
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[2] / "scripts" / "fonts"))

from cut_font import cut_font
from debian_files import debian_files
from wanted_characters import wanted_characters
from write_assets import write_assets

PACKAGE, VERSION = "texlive-lang-chinese", "2022.20230122-1"
FILES = [
    "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf",
    "usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz",
]
# Drawn as other signs in FandolFang: ￥ as a dollar, ￣ as a hyphen, ™ as a dot.
WRONG = {ord(char) for char in "￥￣™"}
NAMES = {
    3: "1.300;gxgk;FandolFang-Regular",
    10: "Modified in November 2026 by the gxgk contributors from FandolFang 1.300: cut down, with quadratic outlines; see the README.",
    13: "GNU General Public License, version 3, with the font exception",
}

ASSETS = HERE.parent / "assets"
source, copying = debian_files(PACKAGE, VERSION, FILES)
write_assets(ASSETS, {"fandol-fang-regular.ttf": cut_font(source, wanted_characters() - WRONG, NAMES)})
(ASSETS / "COPYING").write_bytes(gzip.decompress(copying))
