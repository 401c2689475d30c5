#!/usr/bin/env python3
"""Cuts assets/*.ttf out of the Noto fonts and writes the list of their characters and their checksums.

Needs npm, Python 3 with fontTools (Debian: python3-fonttools) and the Unihan file of character mappings
(Debian: unicode-data, Unihan_OtherMappings.txt.bz2), whose field kTGH is the table of 8,105 characters.

    python3 scripts/build.py <Unihan_OtherMappings.txt.bz2>
"""
import bz2
import copy
import hashlib
import io
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont

VERSION = "0.4.3"
FACES = {
    "noto-serif-sc-regular.ttf": ("@expo-google-fonts/noto-serif-sc", "400Regular/NotoSerifSC_400Regular.ttf"),
    "noto-serif-sc-semibold.ttf": ("@expo-google-fonts/noto-serif-sc", "600SemiBold/NotoSerifSC_600SemiBold.ttf"),
    "noto-sans-sc-medium.ttf": ("@expo-google-fonts/noto-sans-sc", "500Medium/NotoSansSC_500Medium.ttf"),
}
ASSETS = pathlib.Path(__file__).resolve().parent.parent / "assets"

# Blocks of Unicode of which everything that the font has is kept.
BLOCKS = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currencies
    (0x2100, 0x218F),  # letter-like signs, fractions and Roman numerals
    (0x2190, 0x22FF),  # arrows and mathematics
    (0x2460, 0x257F),  # enclosed letters and digits, box drawing
    (0x25A0, 0x266F),  # geometric shapes and signs
    (0x2713, 0x2718),  # ticks and crosses
    (0x2776, 0x2793),  # circled digits in black
    (0x3000, 0x30FF),  # Chinese punctuation, kana
    (0x3200, 0x33FF),  # enclosed Chinese characters, units
    (0xFE30, 0xFE6F),  # vertical and small forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
]
# Invisible controls: a PDF cannot show them, so the renderer has to refuse them by name.
INVISIBLE = {0x00AD, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0x3164, 0xFFA0}
# Marks that need a letter to stand on, which takes the layout tables that are cut away.
COMBINING = {*range(0x20D0, 0x2100), *range(0x302A, 0x3030), 0x3099, 0x309A}


def gb2312():
    pairs = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(char) for char in (pair.decode("gb2312", "ignore") for pair in pairs) if char}


def common_characters(unihan):
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        return {int(m[1], 16) for m in (re.match(r"U\+([0-9A-F]+)\tkTGH\t", line) for line in lines) if m}


def fetch(package, folder):
    packed = subprocess.run(
        ["npm", "pack", "--silent", f"{package}@{VERSION}"], cwd=folder, check=True, capture_output=True, text=True
    )
    return pathlib.Path(folder) / packed.stdout.split()[-1]


def one_glyph_a_character(font):
    """Gives each character a glyph of its own: a PDF maps glyphs back to text, so a shared glyph would be read as another character."""
    glyf, hmtx, used, order = font["glyf"], font["hmtx"], set(), font.getGlyphOrder()
    tables = [table.cmap for table in font["cmap"].tables if table.isUnicode()]
    mapping = {}
    for code, name in sorted(font.getBestCmap().items()):
        if name in used:
            twin = f"{name}.u{code:X}"
            order.append(twin)
            glyf.glyphs[twin] = copy.deepcopy(glyf[name])
            hmtx[twin] = hmtx[name]
            name = twin
        used.add(name)
        mapping[code] = name
    glyf.glyphOrder = order
    font.setGlyphOrder(order)
    for table in tables:
        for code in table:
            table[code] = mapping[code]


def cut(source, characters):
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "GlyphOrder", "STAT", "gasp", "prep", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    one_glyph_a_character(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format in (4, 12)]
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -120, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = 880, -120, 0
    os2.usWinAscent, os2.usWinDescent = 880, 120
    font["post"].formatType = 3.0
    saved = io.BytesIO()
    font.save(saved)
    return saved.getvalue(), set(font.getBestCmap())


def main(unihan):
    wanted = gb2312() | common_characters(unihan)
    wanted |= {code for first, last in BLOCKS for code in range(first, last + 1)}
    wanted -= INVISIBLE | COMBINING
    ASSETS.mkdir(exist_ok=True)
    sums, shared = [], None
    with tempfile.TemporaryDirectory() as folder:
        packed = {package: fetch(package, folder) for package, _ in FACES.values()}
        for name, (package, member) in FACES.items():
            with tarfile.open(packed[package]) as archive:
                source = archive.extractfile(f"package/{member}").read()
            cut_font, characters = cut(source, wanted)
            (ASSETS / name).write_bytes(cut_font)
            sums.append(f"{hashlib.sha256(cut_font).hexdigest()}  {name}\n")
            shared = characters if shared is None else shared & characters
            print(f"{name}: {len(cut_font):,} bytes, {len(characters):,} characters")
    (ASSETS / "SHA256SUMS").write_text("".join(sums))
    listed = "".join(chr(code) for code in sorted(shared))
    (ASSETS / "characters.txt").write_text(listed + "\n", encoding="utf-8")
    print(f"in all faces: {len(shared):,}; of the 8,105 missing: {sorted(map(chr, common_characters(unihan) - shared))}")


main(sys.argv[1])
