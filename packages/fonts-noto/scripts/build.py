#!/usr/bin/env python3
"""Cuts assets/*.ttf out of the Noto fonts and writes the list of their characters and their checksums.

Needs npm and Debian's Python with fontTools 4.38:

    apt-get install python3-fonttools
    /usr/bin/python3 packages/fonts-noto/scripts/build.py
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[2] / "scripts" / "fonts"))

from cut_font import cut_font
from npm_files import npm_files
from wanted_characters import wanted_characters
from write_assets import write_assets

VERSION = "0.4.3"
FACES = {
    "noto-serif-sc-regular.ttf": ("@expo-google-fonts/noto-serif-sc", "400Regular/NotoSerifSC_400Regular.ttf"),
    "noto-serif-sc-semibold.ttf": ("@expo-google-fonts/noto-serif-sc", "600SemiBold/NotoSerifSC_600SemiBold.ttf"),
    "noto-sans-sc-medium.ttf": ("@expo-google-fonts/noto-sans-sc", "500Medium/NotoSansSC_500Medium.ttf"),
}

wanted = wanted_characters()
sources = {name: npm_files(package, VERSION, [member])[0] for name, (package, member) in FACES.items()}
write_assets(HERE.parent / "assets", {name: cut_font(source, wanted) for name, source in sources.items()})
