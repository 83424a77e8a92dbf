// SPDX-License-Identifier: Apache-2.0
// What must work in every engine: open files, results, a student, export, the family planner, from a server and from file://.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { givenFrom, given, nativeReport, type GivenFile } from '../fixtures.ts';
import { dist, singleFile, startSite, top, type Site } from '../site.ts';
import { workbook } from '../workbook.ts';
import { startChromium } from './chromium.ts';
import { until, type Engine, type Handle, type Tab } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const starts: Record<string, () => Promise<Engine>> = {
  chromium: () => startChromium(),
  firefox: () => startFirefox(),
  webkit: () => startWebKit(),
};

// A person at the page.
class Reader {
  constructor(private readonly tab: Tab) {}

  one(css: string, name?: string): Promise<Handle> {
    const where = name === undefined ? { css } : { css, name };
    return until(`${css} ${name ?? ''}`, () => this.tab.find(where));
  }

  async press(css: string, name?: string): Promise<void> {
    await (await this.one(css, name)).click();
  }

  async sees(css: string, text: RegExp | string): Promise<void> {
    const shown = (): Promise<string> =>
      this.tab.run((css) => document.querySelector(css)?.textContent?.trim().replace(/\s+/g, ' ') ?? '', css);
    const fits = (got: string): boolean => (typeof text === 'string' ? got === text : text.test(got));
    await until(`${css} to say ${text}`, async () => fits(await shown())).catch(async () => {
      throw new Error(`${css} does not say ${text} but ${(await shown()).slice(0, 300)}`);
    });
  }

  async heading(name: RegExp | string): Promise<void> {
    await this.sees('main h1', name);
  }

  // The files as they lie in a folder, through the page's input, until their results are there.
  async opens(files: GivenFile[]): Promise<void> {
    const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-engine-'));
    try {
      const paths = files.map(({ name, buffer }) => {
        writeFileSync(path.join(folder, name), buffer);
        return path.join(folder, name);
      });
      await (await this.one('input[type=file]', 'Attendance files')).give(paths);
      await this.sees('[role=status]', /^Done: /);
      await this.one('table', 'Students');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async exports(bytes: Buffer): Promise<void> {
    const press = (): Promise<void> => this.press('button', 'Download report (JSON)');
    expect(await this.tab.saves(press, 'rollcall-report.json', bytes)).toBe('');
  }
}

interface Workers {
  engine: Engine;
  site: Site;
}

const test = base.extend<{ tab: Tab; reader: Reader }, Workers>({
  engine: [
    async ({}, use, info) => {
      const engine = await (starts[info.project.name] ?? startChromium)();
      await use(engine);
      await engine.end();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ engine, site }, use) => {
    const tab = await engine.tab();
    site.requests.length = 0;
    await use(tab);
    expect(await tab.errors(), 'errors of the page').toEqual([]);
    expect(
      site.requests.filter((asked) => !['/index.html', '/empty.html', '/embed.js'].includes(asked)),
      'asked of the server besides the page',
    ).toEqual([]);
    const times = site.requests.filter((asked) => asked === '/index.html').length;
    expect(times, 'times that the page was asked for').toBeLessThanOrEqual(1);
    await tab.close();
  },
  reader: async ({ tab }, use) => {
    await use(new Reader(tab));
  },
});

const story = (name: string): GivenFile[] =>
  ['attendance.csv', 'roster.csv', 'calendar.csv'].map((file) => givenFrom(top, 'examples', name, file));

for (const place of ['from a server', 'from file://'] as const) {
  test(`${place}: files, results, a student, the way back, and the report of the command`, async ({
    tab,
    reader,
    site,
  }) => {
    const files = story('friday-and-monday');
    await tab.open(place === 'from file://' ? singleFile : site.address);
    await reader.opens(files);
    await reader.sees('[role=status]', 'Done: 4 students, 9 rows.');
    await reader.heading('Results');
    await reader.press('table[aria-label="Students"] button', 'Ada Quill');
    await reader.heading('Ada Quill');
    await reader.sees('student-view', /Wellness day: not valid, consecutive/);
    await tab.back();
    await reader.heading('Results');
    await reader.one('table[aria-label="Students"] button', 'Ada Quill');
    await reader.exports(nativeReport(files));
  });
}

test('a profile, codes of a district, and every place of the results', async ({ tab, reader, site }) => {
  const folder = path.join(top, 'examples/district-codes');
  const files = ['attendance.csv', 'roster.csv', 'profile.json'].map((file) => givenFrom(folder, file));
  await tab.open(site.address);
  await reader.opens(files);
  const places = await tab.run(
    () =>
      [...document.querySelectorAll('results-view nav a')].map((link) =>
        (link.textContent ?? '').trim().replace(/\s+/g, ' '),
      ),
    null,
  );
  expect(places.length).toBeGreaterThan(5);
  for (const place of places.slice(1)) {
    await reader.press('results-view nav a', place);
    await reader.heading(place);
  }
  await reader.press('results-view nav a', places[0]);
  await reader.exports(nativeReport(files));
});

test('a file of several reads, with quoted lines across their edges', async ({ tab, reader, site }) => {
  // 10 MB: a browser reads it in slices or in a stream, neither of which ends with a line.
  const remark = `"${'a ""quoted"" line\n'.repeat(24)}"`;
  let text = 'student_id,date,code,remark\n';
  for (let student = 0; text.length < 10_000_000; student++)
    for (let day = 1; day <= 28; day++)
      for (const month of ['10', '11'])
        text += `S${String(student).padStart(5, '0')},2024-${month}-${String(day).padStart(2, '0')},${day % 9 === 0 ? 'ILL' : 'P'},${remark}\n`;
  const files = [given('attendance.csv', text)];
  await tab.open(site.address);
  await reader.opens(files);
  await reader.exports(nativeReport(files));
});

test('a spreadsheet', async ({ tab, reader, site }) => {
  const rows = [
    ['student_id', 'date', 'code'],
    ['S1', '2024-10-01', 'ILL'],
    ['S2', '2024-10-02', 'MHW'],
  ];
  await tab.open(site.address);
  await reader.opens([workbook('absences.xlsx', { Absences: rows })]);
  await reader.sees('[role=status]', 'Done: 2 students, 2 rows.');
});

// The page as it would be on another day: written into an empty document, whose clock stands before the page's script runs.
async function opensOn(moment: string, tab: Tab, site: Site): Promise<void> {
  await tab.open(site.empty);
  const html = readFileSync(path.join(dist, 'site/index.html'), 'utf8');
  await tab.run(
    ({ moment, html }) => {
      const Now = Date;
      const now = Now.parse(moment);
      window.Date = class extends Now {
        constructor(...given: unknown[]) {
          super(...((given.length === 0 ? [now] : given) as [number]));
        }
        static override now(): number {
          return now;
        }
      } as DateConstructor;
      document.open();
      document.write(html);
      document.close();
    },
    { moment, html },
  );
}

test('the family planner: three taps to an answer', async ({ tab, reader, site }) => {
  await opensOn('2026-11-23T17:00:00Z', tab, site);
  await reader.press('a[href="#family"]');
  await reader.heading('May we take a wellness day?');
  await reader.press('main button', 'One');
  await reader.heading('Which day?');
  await reader.press('[data-day="2026-11-20"]');
  await reader.heading('Which day are you thinking of?');
  await reader.press('main button', 'Today, Monday, November 23');
  await reader.heading(
    /This can’t be a wellness day, because Friday, November 20, the school day before it, was one\.$/,
  );
  await reader.press('a[href="#family/day"]');
  await reader.heading('Which day are you thinking of?');
  await reader.press('[data-day="2026-11-24"]');
  await reader.heading(/Yes, if:$/);
  await reader.sees('family-answer', /there is school on at least one day between Friday, November 20/);
});

test('embedded by a script of another site: files and a report, and the frame has the height of the page', async ({
  tab,
  site,
}) => {
  const files = story('friday-and-monday');
  const script = new URL('embed.js', site.address).href;
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A school</title><link rel="icon" href="data:,">
<h1>A school</h1><script src="${script}" data-mode="school"></script>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    await tab.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const height = (): Promise<number> =>
      tab.run(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0, null);
    const first = await until('a frame', height);
    expect(first).toBeGreaterThan(100);
    const inside = await tab.frame('iframe');
    const reader = new Reader(inside);
    await reader.opens(files);
    await reader.sees('[role=status]', 'Done: 4 students, 9 rows.');
    await until('the frame to be as high as what it shows', () =>
      inside.run(() => innerHeight >= document.documentElement.scrollHeight && innerHeight > 1000, null),
    );
    await reader.exports(nativeReport(files));
  } finally {
    host.closeAllConnections();
    host.close();
  }
});
