#!/usr/bin/env python3
"""Cuts assets/tinos-regular.ttf out of Tinos and writes the list of its characters and its checksum.

Needs npm and Debian's Python with fontTools 4.38:

    apt-get install python3-fonttools
    /usr/bin/python3 packages/fonts-tinos/scripts/build.py
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[2] / "scripts" / "fonts"))

from cut_font import cut_font
from npm_files import npm_files
from write_assets import write_assets

PACKAGE, VERSION, FILE = "@expo-google-fonts/tinos", "0.4.2", "400Regular/Tinos_400Regular.ttf"

# What stands in Chinese text as Latin: ASCII and Latin letters; all other marks are drawn by the Chinese faces.
LETTERS = [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
LATIN = {*range(0x20, 0x7F), 0xA0, *LETTERS} - {ord("×"), ord("÷")}

(source,) = npm_files(PACKAGE, VERSION, [FILE])
write_assets(HERE.parent / "assets", {"tinos-regular.ttf": cut_font(source, LATIN)})
