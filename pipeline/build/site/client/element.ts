/** Make an element with its properties and children; texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (value !== null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The page's settings for a script: a block of data in it. */
export function settings<Settings>(id: string): Settings {
  return JSON.parse(document.getElementById(id)?.textContent ?? '') as Settings;
}

/** Fill the places of a text. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
