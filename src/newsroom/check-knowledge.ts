import { type KnowledgeList, knowledgeLists } from '../story/items.ts';
import type { BriefingFiles } from './briefing-files.ts';
import { inFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { fieldName, type Found } from './validate.ts';

/**
 * Whether what is known, what is not and what to watch keep apart: an id is an anchor of the page, so it may move from
 * one list to another, but stands in one of them at a time.
 */
export function checkKnowledge({ article, updates, whole }: BriefingFiles): readonly Problem[] {
  // While a file has problems its date may be wrong, so that earlier cannot be told from later.
  if (!whole) return [];
  const standing = new Map<string, KnowledgeList>();
  const dropped = new Set<string>();
  return [article, ...updates].flatMap(({ path, value, data, places }) => {
    const entries = knowledgeLists.flatMap((list) =>
      (value?.[list] ?? []).map(({ id, status }, index) => ({ id, status, list, index })),
    );
    for (const { id, status, list } of entries) {
      if (status === 'dropped') dropped.add(`${list} ${id}`);
      if (status === 'current') dropped.delete(`${list} ${id}`);
      if (status === 'dropped' && standing.get(id) === list) standing.delete(id);
    }
    const found = entries.flatMap(({ id, list, index }): readonly Found[] => {
      if (dropped.has(`${list} ${id}`)) return [];
      const other = standing.get(id) ?? list;
      standing.set(id, other);
      if (other === list) return [];
      const at = [list, index, 'id'];
      const fault = `“${id}” stands under ${other}`;
      const remedy = `Give it \`status: dropped\` there, or this one another id.`;
      return [
        {
          ...places.value(at),
          field: fieldName(at, data),
          rule: 'duplicate-id',
          severity: 'error',
          fault,
          remedy,
        },
      ];
    });
    return inFile(path, found);
  });
}
