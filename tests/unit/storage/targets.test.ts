// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { decodeTargets } from '@/lib/storage/targets';

const target = { selector: '#renew', name: 'auto renewal', role: 'checkbox', kind: 'checkbox' };

it('reads the pointed-at controls by site, and passes over what is broken or another record', () => {
  const items = {
    'target:https://www.smart.com.kh': target,
    'target:https://a.example': { ...target, name: 'a' },
    'target:https://b.example': { selector: 5 },
    'target:nowhere': target,
    'sim:x': target,
  };
  expect(decodeTargets(items)).toEqual([
    { origin: 'https://a.example', target: { ...target, name: 'a' } },
    { origin: 'https://www.smart.com.kh', target },
  ]);
});
