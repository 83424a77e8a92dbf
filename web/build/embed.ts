// SPDX-License-Identifier: Apache-2.0
// What stands beside the page for those who embed it: embed.js, embed.html ('Embed this'), and profiles/. The hash by which a
// host holds to embed.js is in embed.html's code, and printed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { build } from 'vite';
import { sentencesOf } from './parts.ts';
import { languageTexts, readTexts, textFolders } from './texts.ts';

const mostBytes = 2048; // of embed.js: less than this
const preface = '// SPDX-License-Identifier: Apache-2.0\n';

export interface EmbedFile {
  fileName: string; // under dist/site
  source: string;
}

interface Built {
  code: string;
  style: string;
}

// One module with all it needs as one script, and its styles.
async function bundled(root: string, entry: string, define: Record<string, string>): Promise<Built> {
  const results = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define,
    plugins: [languageTexts({ root })],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(root, 'embed', entry), formats: ['iife'], name: 'rollcallEmbed' },
    },
  });
  const built: Built = { code: '', style: '' };
  for (const result of Array.isArray(results) ? results : [results]) {
    if (!('output' in result)) continue;
    for (const item of result.output) {
      if (item.type === 'chunk') built.code += item.code.trim();
      else if (item.fileName.endsWith('.css')) built.style += String(item.source).trim();
    }
  }
  return built;
}

// The sentences of embed.html, and the frame's title in each language.
function sentences(root: string): { lines: string; titles: Record<string, string> } {
  const texts = readTexts(textFolders(root));
  const titles: Record<string, string> = {};
  const keys = new Set<string>();
  for (const [stem, { text }] of Object.entries(texts)) {
    for (const { id, value } of new FluentResource(text).body) {
      if (/^(embedding-.*|family-place-[a-z-]*|brand|page-title)$/.test(id)) keys.add(id);
      if (id === 'embedding-frame-title' && typeof value === 'string') titles[stem] = value;
    }
    if (titles[stem] === undefined) throw new Error(`${stem}.ftl: embedding-frame-title is missing`);
  }
  return { lines: sentencesOf(texts, [...keys]), titles };
}

// examples/profiles: each as it is, for the page and the command, and as a script that lays it on its own tag, for embed.js.
function profiles(root: string): EmbedFile[] {
  const folder = path.join(root, '../examples/profiles');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const code = `document.currentScript.profile = ${JSON.stringify(JSON.parse(source))};\n`;
    return [
      { fileName: `profiles/${name}`, source },
      { fileName: `profiles/${name.replace(/json$/, 'js')}`, source: preface + code },
    ];
  });
}

function hash(algorithm: string, text: string): string {
  return `${algorithm}-${createHash(algorithm).update(text, 'utf8').digest('base64')}`;
}

function block(id: string, text: string): string {
  return `<script type="text/plain" id="${id}">${text.replace(/</g, '\\u003c')}</script>`;
}

export async function embedFiles(root: string): Promise<EmbedFile[]> {
  const { lines, titles } = sentences(root);
  const define = { rollcallTitles: JSON.stringify(titles) };
  const { code } = await bundled(root, 'embed.ts', define);
  const script = preface + code + '\n';
  const bytes = Buffer.byteLength(script);
  if (bytes >= mostBytes)
    throw new Error(`embed.js has ${bytes} bytes, and less than ${mostBytes} are allowed`);
  const integrity = hash('sha384', script);

  const page = await bundled(root, 'document.ts', {});
  if (/<\/script|<!--/i.test(page.code)) throw new Error('the script of embed.html would end its own block');
  const filled: Record<string, string> = {
    policy: [
      "default-src 'none'",
      `script-src '${hash('sha256', page.code)}'`,
      `style-src '${hash('sha256', page.style)}'`,
      'img-src data:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-src 'self' file:",
      "object-src 'none'",
    ].join('; '),
    style: page.style,
    script: page.code,
    blocks: [
      block('rollcall-text', lines),
      block('embed-titles', JSON.stringify(titles)),
      block('embed-integrity', integrity),
    ].join('\n'),
  };
  const document = readFileSync(path.join(root, 'embed/document.html'), 'utf8').replace(
    /%rollcall:(\w+)%/g,
    (_all, name: string) => {
      const text = filled[name];
      if (text === undefined) throw new Error(`embed.html names an unknown part: ${name}`);
      return text;
    },
  );
  process.stdout.write(`embed.js: ${bytes} bytes, integrity="${integrity}"\n`);
  return [
    { fileName: 'embed.js', source: script },
    { fileName: 'embed.html', source: document },
    ...profiles(root),
  ];
}
