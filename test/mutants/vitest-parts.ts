import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
} from '@vitest/expect';
import * as declaring from '@vitest/runner';

for (const part of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(part);

/** What the tests import from `vitest`, of the packages that vitest itself is made of, without its processes. */
export const vitestParts: Readonly<Record<string, unknown>> = {
  ...declaring,
  expect: Object.assign(
    (value: unknown, message?: string): unknown => chai.expect(value, message),
    chai.expect,
    Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
  ),
};
