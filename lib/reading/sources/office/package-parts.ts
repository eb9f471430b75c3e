import { readXml } from './xml';

/** The parts of an office document by their names ("word/document.xml"); names do not heed capitals. */
export interface PackageParts {
  readonly names: readonly string[];
  /** Null when there is no such part. */
  readonly read: (name: string) => Uint8Array | null;
}

/** The part that another part (or, with "", the package itself) names as its first of a kind ("styles"); null when none. */
export function relatedPart(parts: PackageParts, from: string, kind: string): string | null {
  return relationsOf(parts, from).find((relation) => relation.kind === kind)?.target ?? null;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: "styles", "header", "worksheet". */
  readonly kind: string;
  readonly target: string;
}

/** What a part is related to inside the package. */
export function relationsOf(parts: PackageParts, from: string): Relation[] {
  const slash = from.lastIndexOf('/') + 1;
  const bytes = parts.read(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
  if (!bytes) return [];
  const relations: Relation[] = [];
  readXml(bytes, {
    containers: new Set(['Relationships']),
    visit({ attributes }) {
      if (attributes.TargetMode === 'External') return;
      const target = resolved(from.slice(0, slash), attributes.Target ?? '');
      relations.push({ id: attributes.Id ?? '', kind: attributes.Type?.split('/').at(-1) ?? '', target });
    },
  });
  return relations;
}

/** The name of a part from a target that is relative to a folder. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const name: string[] = [];
  for (const step of steps) {
    if (step === '..') name.pop();
    else if (step !== '' && step !== '.') name.push(step);
  }
  return name.join('/');
}
