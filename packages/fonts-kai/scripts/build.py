#!/usr/bin/env python3
"""Cuts assets/gxgk-kai-regular.ttf out of LXGW WenKai and writes the list of its characters and its checksum.

Needs apt-get (which fetches fonts-lxgw-wenkai) and Debian's Python with fontTools 4.38:

    apt-get install python3-fonttools
    /usr/bin/python3 packages/fonts-kai/scripts/build.py
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[2] / "scripts" / "fonts"))

from cut_font import cut_font
from debian_files import debian_files
from wanted_characters import wanted_characters
from write_assets import write_assets

PACKAGE, VERSION = "fonts-lxgw-wenkai", "1.250+repack-1"
FILE = "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"
# The names “LXGW” and “霞鹜” are reserved: a changed font has to have another.
NAMES = {
    1: "GXGK Kai",
    3: "GXGK Kai:Version 1.250",
    4: "GXGK Kai",
    6: "GXGKKai-Regular",
    10: "A modified version of LXGW WenKai Regular, cut down and evened out; see the README.",
}

(source,) = debian_files(PACKAGE, VERSION, [FILE])
face = cut_font(source, wanted_characters(), NAMES)
write_assets(HERE.parent / "assets", {"gxgk-kai-regular.ttf": face})
