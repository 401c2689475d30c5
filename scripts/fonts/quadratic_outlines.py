"""Turns the cubic outlines of a CFF font into the quadratic ones of TrueType, with fewer points."""
from math import hypot

from fontTools.pens.basePen import BasePen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

# In units of 1000 to the em; with the rounding of points the outline moves by about 2 at most.
CONVERTED = 0.5
MERGED = 1.2
# Runs of curves that are nearly straight stay curves, so that no edges are seen in them at large sizes.
STRAIGHT = 0.5


class Pieces(BasePen):
    """Collects contours as lists of pieces (start, control, end); the control of a line is None."""

    def __init__(self):
        super().__init__(None)
        self.contours = []

    def _moveTo(self, point):
        self.contours.append([])
        self.first = self.last = point

    def _lineTo(self, point):
        self._piece(None, point)

    def _qCurveToOne(self, control, point):
        self._piece(control, point)

    def _closePath(self):
        if self.last != self.first:
            self._piece(None, self.first)

    def _piece(self, control, point):
        if point != self.last:
            self.contours[-1].append((self.last, control, point))
            self.last = point


def rounded(point):
    return round(point[0]), round(point[1])


def samples(piece):
    (x0, y0), control, (x2, y2) = piece
    if control is None:
        return [((x0 + x2) / 2, (y0 + y2) / 2), (x2, y2)]
    x1, y1 = control
    at = []
    steps = 4 if hypot(x2 - x0, y2 - y0) < 60 else 10
    for step in range(1, steps + 1):
        t = step / steps
        a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
        at.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return at


def is_straight(start, end, points, tolerance):
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy)
    if length == 0:
        return False
    before = 0
    for x, y in points:
        along = ((x - start[0]) * dx + (y - start[1]) * dy) / length
        across = abs((x - start[0]) * dy - (y - start[1]) * dx) / length
        if across > tolerance or along < before - tolerance or along > length + tolerance:
            return False
        before = max(before, along)
    return True


def control_between(start, after, before, end):
    """Where the tangents at both ends meet, or None when they meet behind one of them or hardly at all."""
    ax, ay = after[0] - start[0], after[1] - start[1]
    bx, by = end[0] - before[0], end[1] - before[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    cross = ax * by - ay * bx
    if abs(cross) <= 0.02 * hypot(ax, ay) * hypot(bx, by):
        return None
    along_a, along_b = (dx * by - dy * bx) / cross, (ax * dy - ay * dx) / cross
    if along_a <= 0 or along_b <= 0 or ax * bx + ay * by < 0:
        return None
    return rounded((start[0] + along_a * ax, start[1] + along_a * ay))


def is_near_curve(start, control, end, points, tolerance):
    """Measures with the equation of the parabola, v² = 4uw in the coordinates (u, v, w) of its triangle."""
    (x0, y0), (x1, y1), (x2, y2) = start, control, end
    area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    if area == 0:
        return False
    ux, uy, vx, vy = (y1 - y2) / area, (x2 - x1) / area, (y2 - y0) / area, (x0 - x2) / area
    for x, y in points:
        u, v = ux * (x - x2) + uy * (y - y2), vx * (x - x2) + vy * (y - y2)
        w = 1 - u - v
        if u < -0.05 or w < -0.05 or v < -0.05:
            return False
        du, dv = -4 * (w - u), 2 * v + 4 * u
        slope = hypot(du * ux + dv * vx, du * uy + dv * vy)
        if abs(v * v - 4 * u * w) > tolerance * slope:
            return False
    return True


def merge(run):
    """One piece that stands for all of a run, or None."""
    (start, first, _), (last_start, last, end) = run[0], run[-1]
    points = [point for piece in run for point in samples(piece)]
    start_at, end_at = rounded(start), rounded(end)
    straight = MERGED if all(control is None for _, control, _ in run) else STRAIGHT
    if is_straight(start_at, end_at, points, straight):
        return start_at, None, end_at
    control = control_between(start, first or run[0][2], last or last_start, end)
    if control and is_near_curve(start_at, control, end_at, points, MERGED):
        return start_at, control, end_at
    return None


def as_it_is(piece):
    start, control, end = piece
    return rounded(start), control and rounded(control), rounded(end)


def simplify(pieces):
    """Merges greedily from the first point on, each piece with as many of the following ones as it can."""
    merged, at = [], 0
    while at < len(pieces):
        best, size = as_it_is(pieces[at]), 1
        while at + size < len(pieces):
            longer = merge(pieces[at : at + size + 1])
            if longer is None:
                break
            best, size = longer, size + 1
        merged.append(best)
        at += size
    return [piece for piece in merged if piece[0] != piece[2]]


def draw(pieces, pen):
    """Leaves out the points between two curves that TrueType puts there by itself: the middle of their controls."""
    pen.moveTo(pieces[0][0])
    controls = []
    for (_, control, end), (_, following, _) in zip(pieces, pieces[1:] + [(None, None, None)]):
        if control is None:
            pen.lineTo(end)
            continue
        controls.append(control)
        if following and all(abs(a + b - 2 * c) <= 1 for a, b, c in zip(control, following, end)):
            continue
        pen.qCurveTo(*controls, end)
        controls = []
    pen.closePath()


def quadratic(glyphs, name):
    pieces = Pieces()
    glyphs[name].draw(Cu2QuPen(pieces, CONVERTED, reverse_direction=True))
    pen = TTGlyphPen(None)
    for contour in pieces.contours:
        simple = simplify(contour)
        if len(simple) > 1:
            draw(simple, pen)
    return pen.glyph()


def make_quadratic(font):
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {name: quadratic(glyphs, name) for name in order}
    font["loca"] = newTable("loca")
    for name in order:
        glyph = glyf[name]
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = font["hmtx"][name][0], getattr(glyph, "xMin", 0)
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in (
        "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
        "maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentElements maxComponentDepth"
    ).split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font.sfntVersion = "\0\1\0\0"
