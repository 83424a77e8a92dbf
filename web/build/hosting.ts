// SPDX-License-Identifier: Apache-2.0
// What stands beside the hosted page for the web server that serves it: the page's policy once more as a header, and what a
// page cannot say of itself. docs/hosting.md explains each line. dist/site/ holds the files that a server reads from the
// folder it serves; nginx.conf is no such file and stands outside.

type Headers = Record<string, string>;

// Of everything in the folder. Who may hold the page in a frame: anybody, until a host says who.
const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// A script of another site asks for embed.js by its integrity hash, which needs leave.
const embedScript: Headers = { 'Access-Control-Allow-Origin': '*' };

function ofThePage(policy: string): Headers {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors *`,
    'Connection-Allowlist': '()',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cache-Control': 'no-cache', // a new version is seen at once
  };
}

const said = 'Rollcall. What each line does, and who may frame the page: hosting.md.';
const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

// Netlify, Cloudflare Pages and others that read the same file.
function underscoreHeaders(page: Headers): string {
  const block = (path: string, headers: Headers): string =>
    `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`;
  return `# ${said}
${block('/*', everywhere)}

${block('/', page)}

${block('/index.html', page)}

${block('/embed.js', embedScript)}
`;
}

function apache(page: Headers): string {
  const set = (name: string, value: string): string => `    Header always set ${name} "${value}"`;
  return `# ${said}
DirectoryIndex index.html
AddDefaultCharset UTF-8
<IfModule mod_headers.c>
${lines(everywhere, set)}
  <FilesMatch "^index\\.html$">
${lines(page, set)}
  </FilesMatch>
  <FilesMatch "^embed\\.js$">
${lines(embedScript, set)}
  </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/javascript application/javascript
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/javascript application/javascript
</IfModule>
`;
}

function iis(page: Headers): string {
  const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const block = (headers: Headers, indent: string): string =>
    `${indent}<httpProtocol>
${indent}  <customHeaders>
${lines(headers, (name, value) => `${indent}    <add name="${name}" value="${escaped(value)}" />`)}
${indent}  </customHeaders>
${indent}</httpProtocol>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${said} -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
${block(everywhere, '    ')}
  </system.webServer>
  <location path="index.html">
    <system.webServer>
${block(page, '      ')}
    </system.webServer>
  </location>
  <location path="embed.js">
    <system.webServer>
${block(embedScript, '      ')}
    </system.webServer>
  </location>
</configuration>
`;
}

// nginx drops the headers of a server block where a location has its own, so each has all of its own.
function nginx(page: Headers): string {
  const add = (name: string, value: string): string => `  add_header ${name} "${value}" always;`;
  return `# ${said}
# For the server block of the site; change the folder.
root /var/www/rollcall;
index index.html;
charset utf-8;
gzip on;
gzip_types text/javascript application/javascript;

location / {
${lines(everywhere, add)}
}
location = /index.html {
${lines({ ...everywhere, ...page }, add)}
}
location = /embed.js {
${lines({ ...everywhere, ...embedScript }, add)}
}
`;
}

// By their names in dist/.
export function hostingFiles(policy: string): Record<string, string> {
  const page = ofThePage(policy);
  return {
    'site/_headers': underscoreHeaders(page),
    'site/.htaccess': apache(page),
    'site/web.config': iis(page),
    'nginx.conf': nginx(page),
  };
}
