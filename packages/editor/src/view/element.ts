type Attributes = { readonly [name: string]: string | number | boolean | undefined }

/** An element with attributes and children; an attribute that is undefined or false is left out. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value)
  made.append(...children)
  return made
}

export const setAttribute = (made: Element, name: string, value: string | number | boolean | undefined): void => {
  if (value === undefined || value === false) made.removeAttribute(name)
  else if (made.getAttribute(name) !== String(value)) made.setAttribute(name, value === true ? '' : String(value))
}

/** A button that does something. */
export const button = (label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', act)
  return made
}
