/** A file's name without its folders; on either system's separator, since a list of names may come from the other. */
export function baseName(path: string): string {
  return path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '');
}

/** What a file's name ends in, from its last dot on; nothing where that dot begins the name. */
export function extensionOf(path: string): string {
  return /^[^]+(\.[^.]*)$/.exec(baseName(path))?.[1] ?? '';
}

/** A file's name without folders and extension. */
export function stemOf(path: string): string {
  const name = baseName(path);
  return name.slice(0, name.length - extensionOf(path).length);
}

/** The folder that a path stands in; `.` where it names none. */
export function folderOf(path: string): string {
  const above = /^(.*)[/\\][^/\\]*$/s.exec(path.replace(/(?<=[^/\\])[/\\]+$/, ''))?.[1];
  if (above === undefined) return '.';
  return above === '' || above.endsWith(':') ? `${above}/` : above;
}

/** A path within a folder, without steps that lead nowhere (`./`, `a/../`, `//`). */
export function joinPath(...parts: string[]): string {
  const whole = parts.filter((part) => part !== '').join('/');
  const absolute = whole.startsWith('/');
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '' || step === '.') continue;
    const up = step === '..';
    if (up && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!up || !absolute) steps.push(step);
  }
  const joined = steps.join('/');
  if (absolute) return `/${joined}`;
  return joined === '' ? '.' : joined;
}
