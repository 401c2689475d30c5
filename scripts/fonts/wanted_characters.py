"""The characters that every face keeps as far as the font has them."""
from common_characters import common_characters

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


def wanted_characters():
    blocks = {code for first, last in BLOCKS for code in range(first, last + 1)}
    return (gb2312() | common_characters() | blocks) - INVISIBLE - COMBINING
