import type { Root, Table } from 'mdast';
import { wordsOf } from './nodes.ts';
import { visitEach } from './visit.ts';
import { placeOf, report } from './work.ts';
import type { Work } from './work.ts';

/** See that no cell of a table is lost, every column has a heading, and none is aligned (the page decides that). */
export function remarkTables(work: Work) {
  return (tree: Root): undefined => {
    visitEach(tree, 'table', (table) => {
      reportAlignment(table, work);
      const [head, ...rows] = table.children;
      const columns = head?.children.length ?? 0;
      for (const cell of head?.children ?? []) {
        if (wordsOf(cell).trim() !== '') continue;
        report(work, placeOf(cell), {
          rule: 'column-without-heading',
          fault: 'A column of the table has no heading.',
          remedy: 'Write in the first row what the column holds.',
        });
      }
      for (const row of rows) {
        const extra = row.children[columns];
        if (!extra) continue;
        report(work, placeOf(extra), {
          rule: 'table-row',
          fault: `This row has ${row.children.length} cells, but the table has ${columns} columns, so the rest would be lost.`,
          remedy: 'Add the column to the first two rows, or write \\| for a stroke that is no border.',
        });
      }
    });
  };
}

function reportAlignment(table: Table, work: Work): void {
  if (!table.align?.some((align) => align)) return;
  table.align = table.align.map(() => null);
  report(work, placeOf(table), {
    rule: 'aligned-table',
    fault: 'The table aligns its columns with colons, which has no effect here.',
    remedy: 'Write --- below each heading.',
    severity: 'warning',
  });
}
