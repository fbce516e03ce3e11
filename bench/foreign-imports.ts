import typescript from 'typescript';

/** One import of a source file: what it takes of a package or of Node. */
export interface ForeignImport {
  readonly specifier: string;
  /** Exported names; `default`; those that are used of a namespace. */
  readonly names: readonly string[];
}

/**
 * What a source file takes from the specifiers it was seen to load. Of a namespace (`import * as z`) only what the file
 * uses (`z.object`), as a bundler keeps no more. A specifier that no statement names was loaded by `import()`, whole: no names.
 */
export function foreignImports(text: string, loaded: ReadonlySet<string>): readonly ForeignImport[] {
  const source = typescript.createSourceFile('source.ts', text, typescript.ScriptTarget.Latest, true);
  const found = source.statements.flatMap((statement): readonly ForeignImport[] => {
    if (!typescript.isImportDeclaration(statement) || !typescript.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const clause = statement.importClause;
    if (!loaded.has(specifier) || clause === undefined || clause.isTypeOnly) return [];
    return [{ specifier, names: namesOf(clause, source) }];
  });
  const named = new Set(found.map(({ specifier }) => specifier));
  const dynamic = [...loaded].filter((specifier) => !named.has(specifier));
  return [...found, ...dynamic.map((specifier) => ({ specifier, names: [] }))];
}

function namesOf(clause: typescript.ImportClause, source: typescript.SourceFile): readonly string[] {
  const standard = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return standard;
  if (typescript.isNamespaceImport(bindings)) return [...standard, ...membersOf(bindings.name.text, source)];
  const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  return [...standard, ...values.map(({ name, propertyName }) => (propertyName ?? name).text)];
}

/** `object` of `z.object`, for every use of `z`. */
function membersOf(namespace: string, source: typescript.SourceFile): readonly string[] {
  const members = new Set<string>();
  const visit = (node: typescript.Node): void => {
    if (typescript.isPropertyAccessExpression(node) && node.expression.getText(source) === namespace) {
      members.add(node.name.text);
    }
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return [...members];
}
