import type { FindingCode } from '../policy/finding-code.ts';
import { findingMarkdown, findingText } from './finding-page.ts';
import { findingPages } from './finding-pages.ts';
import { findingUrl } from './project.ts';

/** The rules in the order in which results point at them. */
export const ruleCodes: readonly FindingCode[] = Object.keys(findingPages).filter(isFindingCode);

/** One rule for each finding, with the help that `explain` and the docs give (SARIF 2.1.0, 3.49: reportingDescriptor). */
export function sarifRules() {
  return ruleCodes.map((code) => {
    const { definition, severity } = findingPages[code];
    const level = levelOf(severity);
    return {
      id: code,
      name: code,
      shortDescription: { text: firstSentence(withoutMarks(definition)) },
      fullDescription: { text: withoutMarks(definition) },
      help: { text: findingText(code, 100), markdown: findingMarkdown(code) },
      helpUri: findingUrl(code),
      defaultConfiguration: severity === 'off' ? { enabled: false, level } : { level },
      properties: { tags: ['dependencies', 'python'], 'problem.severity': level === 'note' ? 'recommendation' : level },
    };
  });
}

function isFindingCode(key: string): key is FindingCode {
  return Object.hasOwn(findingPages, key);
}

/** The first severity that a page names is the one that holds unless something more is known; a note where it is off. */
function levelOf(severity: string): 'error' | 'warning' | 'note' {
  if (severity.startsWith('error')) return 'error';
  return severity.startsWith('warning') ? 'warning' : 'note';
}

function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end === -1 ? text : text.slice(0, end + 1);
}
