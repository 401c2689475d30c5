"""Makes the punctuation that Chinese shares with Latin as wide as a Chinese character: “ ” ‘ ’ · … —."""
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000
# The em box is empty this far beside a quotation mark, on its outer side.
MARGIN = 80
# Two dashes in a row are one line: each reaches a little over its box.
OVERLAP = 10


class Face:
    def __init__(self, font):
        self.glyf, self.hmtx, self.names = font["glyf"], font["hmtx"], font.getBestCmap()

    def is_narrow(self, char):
        return self.hmtx[self.names[ord(char)]][0] != EM

    def ink(self, char):
        glyph = self.glyf[self.names[ord(char)]]
        glyph.recalcBounds(self.glyf)
        return glyph.xMin, glyph.xMax

    def fill(self, char, left, right, drawn):
        """Draws a glyph for the first character, an em wide, out of that of the last, its ink stretched from left to right."""
        before, after = self.ink(drawn)
        stretched = (right - left) / (after - before)
        pen = TTGlyphPen(None)
        shape = (stretched, 0, 0, 1, left - before * stretched, 0)
        self.glyf[self.names[ord(drawn)]].draw(TransformPen(pen, shape), self.glyf)
        glyph = self.glyf[self.names[ord(char)]] = pen.glyph()
        glyph.recalcBounds(self.glyf)
        self.hmtx[self.names[ord(char)]] = EM, glyph.xMin


def make_full_width(font):
    face = Face(font)
    for char in filter(face.is_narrow, "“”‘’·…"):
        before, after = face.ink(char)
        width = after - before
        left = {"“": EM - MARGIN - width, "‘": EM - MARGIN - width, "”": MARGIN, "’": MARGIN}.get(char, (EM - width) // 2)
        face.fill(char, left, left + width, char)
    # A narrow dash is one of Latin, too low beside Chinese characters; the bar U+2015 stands at their height.
    face.fill("—", -OVERLAP, EM + OVERLAP, "―" if face.is_narrow("—") else "—")
