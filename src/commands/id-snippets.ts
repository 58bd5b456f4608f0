interface Named {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

/** Whatever content refers to by the name of its file. */
type Things = Readonly<Record<'people' | 'organizations' | 'places', readonly Named[]>>;

/**
 * Snippets for VS Code that write the id of a person, an organization or a place for whoever types a part of the id or
 * of the name: its YAML completion does not reach the fields of a Markdown file.
 */
export function idSnippets({ people, organizations, places }: Things): string {
  const snippets = [
    ...people.map((person) => snippetOf('person', person)),
    ...organizations.map((organization) => snippetOf('organization', organization)),
    ...places.map((place) => snippetOf('place', place)),
  ];
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}

function snippetOf(kind: string, { id, name, description }: Named): readonly [string, object] {
  const about = description === undefined ? name : `${name}: ${description}`;
  return [`${kind} ${id}`, { scope: 'markdown,yaml', prefix: [id, name], body: id, description: about }];
}
