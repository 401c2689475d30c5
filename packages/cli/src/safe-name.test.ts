import { expect, it } from 'vitest'
import { safeName, shownName } from './safe-name'

it.each([
  ['年报', '年报'],
  ['2024 年报（定稿）', '2024 年报（定稿）'],
  ['..\\..\\x', '__.._x'],
  ['esc\u001b[31mRED\u0007', 'esc_[31mRED_'],
  ['a\nb', 'a_b'],
  ['\u202e51', '_51'],
  ['CON', '_CON'],
  ['nul.2024', '_nul.2024'],
  ['contract', 'contract'],
  ['a/b:c*', 'a_b_c_'],
  ['..', '_'],
  ['x. ', 'x_'],
  ['', '_'],
])('%j is a file named %j', (name, safe) => expect(safeName(name)).toBe(safe))

it('what a terminal would obey is not shown to it', () =>
  expect(shownName('a\u001b]0;t\u0007\n\u202eb 年报')).toBe('a?]0;t???b 年报'))
