import { LineCounter, parseDocument } from 'yaml';

/** Reads a policy as YAML with the library's own settings of the program, and does nothing with it. */
export function readYaml(text: string): void {
  const lineCounter = new LineCounter();
  const settings = { lineCounter, uniqueKeys: false, prettyErrors: false, version: '1.2' } as const;
  const { errors } = parseDocument(text, settings);
  if (errors.length > 0) throw new Error(`the policy is no YAML: ${errors[0]?.message}`);
}
