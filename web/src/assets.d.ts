// SPDX-License-Identifier: Apache-2.0
// What the build makes of web/text: one entry a language, under the name of its file.
declare module 'virtual:texts' {
  import type { Language } from '../build/texts.ts';
  const texts: Record<string, Language>;
  export default texts;
}
