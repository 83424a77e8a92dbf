// SPDX-License-Identifier: Apache-2.0
// English on a Spanish page: texts, and names that a screen reader says, with an English word in them that is marked neither
// as English nor as a name, and is no value or column of the files, and stands in no brackets.
import type { Page } from '@playwright/test';

// Names of offices and services, which one asks for by their own words.
const names = [
  'Connecticut General Statutes',
  'Connecticut Network of Care for Behavioral Health',
  'Governor’s Prevention Partnership',
  'Mobile Crisis Intervention Services',
  'Mobile Crisis',
  'Operation Fuel',
  'Public Utilities Regulatory Authority',
  'Everybody Learns',
];

export async function english(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ([known, roots]) => {
      const found = new Set<string>();
      const word =
        /(?<![\p{L}_.\d-])(?:the|of|and|is|are|was|were|with|this|that|which|have|has|been|from|by|for|to|it|or|not|if|can|must|without|days?|school|absences?|students?|dates?|rows?|columns?|files?|unknown|excused|unexcused|missed|year|late|notes?|number|English|rule|calendar|code|codes|parent|reason|any|all|at|in|on|as)(?![\p{L}_\d-]|\.\w)/iu;
      const look = (text: string, element: Element): void => {
        if (
          element.closest('[lang=en], [translate=no], script, style, noscript, option[lang], pre, code') !==
          null
        )
          return;
        if (element.closest('[lang]')?.getAttribute('lang') !== 'es') return;
        let rest = text
          .replace(/\([^()]*\)/g, ' ')
          .replace(/“[^”]*”/g, ' ')
          .replace(/columnas?(?: para:)?(?: (?:student_id|date|type|code|kind|name|y),?)+/g, ' ');
        for (const name of known) rest = rest.replaceAll(name, ' ');
        if (word.test(rest)) found.add(`${element.tagName}: ${text.trim().replace(/\s+/g, ' ')}`);
      };
      for (const root of document.querySelectorAll(roots)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement !== null) look(node.textContent ?? '', node.parentElement);
        }
        for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
          for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
            look(element.getAttribute(name) ?? '', element);
          }
        }
      }
      return [...found];
    },
    [names, within] as const,
  );
}
