// @ts-check
import { createReadStream, existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import net from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Backend } from './backend.mjs';
import { makeCertificate } from './certificate.mjs';
import { SITES, siteOf } from './sites.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Served as they are installed, for the portal that is made with a framework. */
const VENDOR = {
  '/vendor/preact.js': require.resolve('preact'),
  '/vendor/hooks.js': require.resolve('preact/hooks'),
};

/** @param {http.IncomingMessage} request */
async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
}

/**
 * The file for a path; a client-side route is answered with the site's one page.
 * @param {import('./sites.mjs').Site} site
 * @param {string} path
 */
function fileFor(site, path) {
  const vendor = VENDOR[/** @type {keyof typeof VENDOR} */ (path)];
  if (vendor) return vendor;
  const name = /^\/([\w-]+\.(?:js|css|json))$/.exec(path)?.[1] ?? 'index.html';
  const file = join(ROOT, site.id, name);
  return existsSync(file) ? file : null;
}

/**
 * @param {Map<string, Backend>} backends by site
 * @param {Map<string, string>} shown documents by address, in place of a site's own
 * @returns {http.RequestListener}
 */
function answerer(backends, shown) {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const instead = shown.get(url.href);
    if (instead !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      return void response.end(instead);
    }
    const site = siteOf(url.hostname);
    const backend = backends.get(site?.id ?? '');
    if (!site || !backend) return void response.writeHead(421).end();
    if (url.pathname.startsWith('/api/')) {
      const body = await readBody(request);
      const answer = await backend.answer(`${request.method} ${url.pathname}`, body, request.headers.cookie);
      response.writeHead(answer.status, { 'content-type': answer.type, 'set-cookie': answer.cookie });
      return void response.end(answer.body);
    }
    const file = fileFor(site, url.pathname);
    if (!file) return void response.writeHead(404).end();
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...site.headers,
    });
    createReadStream(file).pipe(response);
  };
}

/** @param {http.Server} server @param {number} port @returns {Promise<number>} the port it got */
const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(/** @type {net.AddressInfo} */ (server.address()).port));
  });

/**
 * Starts the four portals behind one local proxy: a browser that uses it meets them under the carriers' own host names and
 * reaches nothing else.
 * @param {{ port?: number }} [options] the proxy's port; by default any free one
 * @returns {Promise<{ port: number, refused: string[], show(url: string, html: string): void, forget(): void, close(): Promise<void> }>}
 *   `refused`: every other host that was asked for; `show`: answers an address of a site with this document instead; `forget`: nobody is
 *   signed in any more, and the sites show what is their own
 */
export async function startPortals({ port = 0 } = {}) {
  const backends = new Map(SITES.map((site) => [site.id, new Backend(site)]));
  /** @type {Map<string, string>} */
  const shown = new Map();
  const site = https.createServer(makeCertificate(), answerer(backends, shown));
  const sitePort = await listen(site, 0);
  /** @type {string[]} */
  const refused = [];
  /** @type {Set<net.Socket>} */
  const tunnels = new Set();
  const proxy = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, /** @type {net.Socket} */ client) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!siteOf(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = net.connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    for (const socket of [client, upstream]) {
      tunnels.add(socket);
      socket.once('close', () => tunnels.delete(socket));
    }
  });
  const proxyPort = await listen(proxy, port);
  return {
    port: proxyPort,
    refused,
    show: (url, html) => void shown.set(url, html),
    forget: () => {
      shown.clear();
      for (const backend of backends.values()) backend.forget();
    },
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
