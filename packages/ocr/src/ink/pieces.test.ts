import { expect, it } from 'vitest'
import { box, paper } from '../../test/drawn'
import { inkOf } from '../image/ink'
import { linesOfPieces } from './lines-of-pieces'
import { piecesIn } from './pieces'

const drawn = () => {
  const page = paper(100, 60)
  box(page, 10, 10, 15, 20)
  box(page, 15, 20, 18, 22)
  box(page, 30, 11, 36, 21)
  box(page, 12, 40, 17, 50)
  box(page, 90, 5, 91, 6)
  return inkOf(page, 128)
}

it('ink that touches, at a corner too, is one piece', () =>
  expect(piecesIn(drawn(), [0, 0, 100, 60])).toEqual([
    { box: [90, 5, 91, 6], size: 1 },
    { box: [10, 10, 18, 22], size: 56 },
    { box: [30, 11, 36, 21], size: 60 },
    { box: [12, 40, 17, 50], size: 50 },
  ]))

it('pieces within a box are cut by it', () =>
  expect(piecesIn(drawn(), [12, 0, 40, 15]).map(({ box }) => box)).toEqual([
    [12, 10, 15, 15],
    [30, 11, 36, 15],
  ]))

it('pieces side by side are a line, and a speck is none', () =>
  expect(linesOfPieces(piecesIn(drawn(), [0, 0, 100, 60]), 3).map(({ box }) => box)).toEqual([
    [10, 10, 36, 22],
    [12, 40, 17, 50],
  ]))
