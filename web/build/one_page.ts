// SPDX-License-Identifier: Apache-2.0
// A Vite plugin that writes the page as one file: scripts and styles inline and named by their hash in the policy, the
// workers' texts, the engine and the examples as inert blocks, packed where that saves. dist/rollcall.html and dist/site/index.html are the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { hostingFiles } from './hosting.ts';
import { packer } from './packed.ts';
import { embedFiles } from './embed.ts';
import { asScript, loader, partsOf, sentencesByPart } from './parts.ts';
import { readTexts, textFolders } from './texts.ts';
import { thirdPartyText } from './third_party.ts';

interface OnePageOptions {
  root: string;
}

// Characters that would end a script block early, or start a comment in it, written so that they stay text.
function insideScript(code: string): string {
  const safe = code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  if (/<\/script|<!--/i.test(safe)) throw new Error('a script would end its own block');
  return safe;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

// Where the page's own fingerprint stands. It is the SHA-256 of the page with these zeros in its place.
const noFingerprint = '0'.repeat(64);

function inert([id, text]: [string, string]): string {
  return `<script type="text/plain" id="${id}">${text}</script>`;
}

// A JSON text that cannot end its block: '<' never stands in it.
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function readExamples(folder: string): Record<string, { files: Record<string, string> }> {
  const stories: Record<string, { files: Record<string, string> }> = {};
  if (!existsSync(folder)) return stories;
  for (const story of readdirSync(folder).sort()) {
    const here = path.join(folder, story);
    if (!existsSync(path.join(here, 'attendance.csv'))) continue;
    const files: Record<string, string> = {};
    for (const name of ['attendance.csv', 'roster.csv', 'calendar.csv', 'profile.json']) {
      const file = path.join(here, name);
      if (existsSync(file)) files[name] = readFileSync(file, 'utf8');
    }
    stories[story] = { files };
  }
  return stories;
}

export function onePage({ root }: OnePageOptions): Plugin {
  const top = path.resolve(root, '..');
  // Where the engine's two files are: named by ROLLCALL_ENGINE, else where CMake puts them.
  const engineFolders = process.env['ROLLCALL_ENGINE']
    ? [process.env['ROLLCALL_ENGINE']]
    : [path.join(top, 'build/wasm/wasm'), path.join(top, 'build/wasm')];
  const packed = packer(path.join(top, 'build/packed'));
  let outFolder = '';

  return {
    name: 'rollcall-one-page',
    apply: 'build',
    enforce: 'post',

    configResolved(config) {
      outFolder = path.resolve(config.root, config.build.outDir);
    },

    async generateBundle(_options, bundle) {
      const engineFolder = engineFolders.find((folder) => existsSync(path.join(folder, 'rollcall.wasm')));
      if (engineFolder === undefined) {
        this.error('The engine is not built. Run: cmake --preset wasm && cmake --build --preset wasm');
      }
      const engineScript = path.join(engineFolder, 'rollcall.js');
      const engineBytes = path.join(engineFolder, 'rollcall.wasm');

      const chunks = new Map<string, Rollup.OutputChunk>();
      const styles = new Map<string, string>(); // by the name of their file
      const modules = new Set<string>();
      for (const [name, item] of Object.entries(bundle)) {
        if (item.type === 'chunk') {
          chunks.set(name, item);
          Object.keys(item.modules).forEach((id) => modules.add(id));
        } else if (name.endsWith('.css')) {
          styles.set(
            name,
            typeof item.source === 'string' ? item.source : Buffer.from(item.source).toString('utf8'),
          );
          item.originalFileNames.forEach((id) => modules.add(path.resolve(root, id)));
        }
        Reflect.deleteProperty(bundle, name);
      }
      modules.add(path.join(top, 'node_modules/@picocss/pico/css/pico.min.css'));

      // One module with all it needs as one script.
      const bundled = async (entry: string, name: string): Promise<string> => {
        const built = await build({
          configFile: false,
          root,
          logLevel: 'warn',
          build: {
            write: false,
            target: 'es2022',
            lib: { entry: path.join(root, 'src', entry), formats: ['iife'], name },
          },
        });
        let code = '';
        for (const result of Array.isArray(built) ? built : [built]) {
          if (!('output' in result)) continue;
          for (const item of result.output) {
            if (item.type !== 'chunk') continue;
            code += item.code;
            Object.keys(item.modules).forEach((id) => modules.add(id));
          }
        }
        return code;
      };
      const worker =
        readFileSync(engineScript, 'utf8') + '\n' + (await bundled('worker/worker.ts', 'rollcallWorker'));
      const spreadsheets = await bundled('intake/spreadsheet_worker.ts', 'rollcallSpreadsheets');
      const calendars = await bundled('intake/calendar_worker.ts', 'rollcallCalendars');

      const samples = readExamples(path.join(top, 'examples'));

      const version = /project\(\s*rollcall\s+VERSION\s+([\d.]+)/i.exec(
        readFileSync(path.join(top, 'CMakeLists.txt'), 'utf8'),
      )?.[1];

      // The first part of the page stands in it as it is, the others packed.
      const codeOf = (name: string): string => chunks.get(name)?.code.trim() ?? '';
      const stylesOf = (name: string): string[] => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])];
      const [{ chunks: firstChunks } = { chunks: [] }, ...parts] = partsOf(chunks);
      const treesOf = (names: string[]): unknown[] => names.map((name) => this.parse(codeOf(name)));
      const [firstText = '', ...partTexts] = sentencesByPart(readTexts(textFolders(root)), [
        treesOf(firstChunks),
        ...parts.map(({ chunks: needed }) => treesOf(needed)),
      ]);
      const script = insideScript(
        loader + firstChunks.map((name) => asScript(name, codeOf(name))).join('\n'),
      );
      const style = firstChunks
        .flatMap(stylesOf)
        .map((name) => styles.get(name)?.trim() ?? '')
        .join('');
      if (/<\/style/i.test(style)) this.error('a style would end its own block');
      const scripts = [script];
      const sheets = [style];
      const pieces: Record<string, { scripts: string[]; styles: string[]; texts: string[] }> = {};
      const partBlocks = new Map<string, string>();
      for (const [i, { name, chunks: needed }] of parts.entries()) {
        const own = (pieces[name] = {
          scripts: [] as string[],
          styles: [] as string[],
          texts: [] as string[],
        });
        for (const chunk of needed) {
          const id = `rollcall-script-${chunk.replace(/\.js$/, '')}`;
          own.scripts.push(id);
          if (!partBlocks.has(id)) {
            const text = asScript(chunk, codeOf(chunk));
            scripts.push(text);
            partBlocks.set(id, await packed(text));
          }
          for (const sheet of stylesOf(chunk)) {
            const styleId = `rollcall-style-${sheet.replace(/\.css$/, '')}`;
            own.styles.push(styleId);
            if (partBlocks.has(styleId)) continue;
            const text = styles.get(sheet)?.trim() ?? '';
            sheets.push(text);
            partBlocks.set(styleId, await packed(text));
          }
        }
        own.texts.push(`rollcall-text-${name}`);
        partBlocks.set(`rollcall-text-${name}`, await packed(partTexts[i] ?? ''));
      }

      // What the first frame needs stands before the script, so that it is drawn while the rest is read.
      const blocks: [string, string][] = [
        ['rollcall-text', firstText.replace(/</g, '\\u003c')],
        ['rollcall-parts', inertJson(pieces)],
        ['rollcall-sample-names', inertJson(Object.keys(samples))],
        ['rollcall-version', inertJson(version ?? '')],
        ['rollcall-fingerprint', noFingerprint],
        ['rollcall-worker', insideScript(worker)],
      ];
      const later: [string, string][] = [
        ['rollcall-engine', await packed(readFileSync(engineBytes))],
        ['rollcall-spreadsheets', await packed(spreadsheets)],
        ['rollcall-calendars', await packed(calendars)],
        ['rollcall-samples', await packed(JSON.stringify(samples))],
        ['rollcall-third-party', await packed(thirdPartyText(root, modules))],
        ...partBlocks,
      ];

      const policy = [
        "default-src 'none'",
        `script-src ${scripts.map(hash).join(' ')} 'wasm-unsafe-eval'`,
        `style-src ${sheets.map(hash).join(' ')}`,
        'img-src data: blob:',
        'worker-src blob:',
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-src 'none'",
        "object-src 'none'",
      ].join('; ');
      const filled: Record<string, string> = {
        policy,
        style,
        script,
        blocks: blocks.map(inert).join('\n'),
        later: later.map(inert).join('\n'),
      };
      const unsigned = readFileSync(path.join(root, 'index.html'), 'utf8').replace(
        /%rollcall:(\w+)%/g,
        (_all, name: string) => filled[name] ?? this.error(`index.html names an unknown part: ${name}`),
      );
      const page = unsigned.replace(
        noFingerprint,
        createHash('sha256').update(unsigned, 'utf8').digest('hex'),
      );
      rmSync(path.join(outFolder, 'site'), { recursive: true, force: true }); // nothing of an earlier build
      this.emitFile({ type: 'asset', fileName: 'rollcall.html', source: page });
      this.emitFile({ type: 'asset', fileName: 'site/index.html', source: page });
      for (const { fileName, source } of await embedFiles(root))
        this.emitFile({ type: 'asset', fileName: `site/${fileName}`, source });
      for (const [fileName, source] of Object.entries(hostingFiles(policy))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
