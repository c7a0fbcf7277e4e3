// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITES } from './sites.mjs';

/** A key and certificate for the portals' host names, made anew at each start: no secret is kept in the project. */
export function makeCertificate() {
  const dir = mkdtempSync(join(tmpdir(), 'bantor-cert-'));
  const [keyFile, certFile] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  const names = SITES.flatMap(({ parent }) => [`DNS:${parent}`, `DNS:*.${parent}`]).join(',');
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile];
    const subject = ['-subj', '/CN=Bantor demo portals', '-addext', `subjectAltName=${names}`];
    execFileSync('openssl', ['req', '-x509', ...key, '-days', '2', ...subject, '-out', certFile], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
