import type { Container } from './container';
import { NAMESPACES, readXml } from './xml';

/** What a part refers to. */
export interface Relation {
  /** The type's last word, which is the same in the strict variant: `worksheet`, `styles`, `drawing` … */
  type: string;
  /** A part's name, or what lies outside of the file. */
  target: string;
  outside: boolean;
}

/**
 * Read the relations of a part (ECMA-376 Part 2, 6.5), by their id; none when it has none.
 * @param part its name, or '' for the whole container
 * @throws WorkbookFault
 */
export function readRelations(container: Container, part: string): Map<string, Relation> {
  const [folder, name] = split(part);
  const file = `${folder}_rels/${name}.rels`;
  const relations = new Map<string, Relation>();
  if (!container.has(file)) return relations;
  readXml(file, container.read(file), NAMESPACES.relations, {
    open({ name: element, attribute }) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (element !== 'Relationship' || id === undefined || target === undefined) return;
      const outside = attribute('TargetMode') === 'External';
      relations.set(id, {
        type: attribute('Type')?.split('/').at(-1) ?? '',
        target: outside ? target : resolve(folder, target),
        outside,
      });
    },
  });
  return relations;
}

/** The first relation of a type that stays within the file. */
export function relationOf(relations: Map<string, Relation>, type: string): Relation | undefined {
  return [...relations.values()].find((one) => one.type === type && !one.outside);
}

function split(part: string): [folder: string, name: string] {
  const at = part.lastIndexOf('/') + 1;
  return [part.slice(0, at), part.slice(at)];
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
