/** An element that the page has. */
export const found = <E extends Element = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!
