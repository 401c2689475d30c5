"""Cuts a font down to the characters that are wanted, as plain TrueType."""
import copy
import io

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

from full_width import EM, make_full_width
from quadratic_outlines import make_quadratic


def only(font, characters):
    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 10, 13, 14]
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "GlyphOrder", "STAT", "gasp", "prep", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def without_composites(font):
    """Draws out the glyphs that are put together of others, so that each can be changed or taken by itself."""
    glyf, glyphs = font["glyf"], font.getGlyphSet()
    for name in font.getGlyphOrder():
        if glyf[name].isComposite():
            drawn, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
            glyphs[name].draw(drawn)
            drawn.replay(pen)
            glyf[name] = pen.glyph()


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


def level(font):
    """Puts all faces on lines of one em, 880 above and 120 below, so that mixed lines stand evenly."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -120, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = 880, -120, 0
    os2.usWinAscent, os2.usWinDescent = 880, 120


def rename(font, names):
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def cut_font(source, characters, names={}):
    """Gives the bytes of the font and the characters that it has; names are those of its table to be written anew."""
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    only(font, characters)
    if font["head"].unitsPerEm != EM:
        scale_upem(font, EM)
    if "CFF " in font:
        make_quadratic(font)
    without_composites(font)
    one_glyph_a_character(font)
    if ord("—") in characters:
        make_full_width(font)
    level(font)
    rename(font, names)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format in (4, 12)]
    font["post"].formatType = 3.0
    saved = io.BytesIO()
    font.save(saved)
    return saved.getvalue(), set(font.getBestCmap())
