import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/*
 * Loaded into a program before it begins: makes its steps on the disk go wrong that FAULT_AT names, by the number of
 * the step, or by an expression for the call, as in `renameSync .+next`. FAULT is `killed`, `killed half way`, or the
 * code of an error.
 */
const changing = [
  'chmodSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'writeFileSync',
] as const;

const { FAULT, FAULT_AT } = process.env;
let step = 0;

const functions: Readonly<Record<string, (...args: unknown[]) => unknown>> = { ...(fs as object) };

for (const name of changing) {
  const real = functions[name];
  const faulty = (...args: unknown[]): unknown => {
    const call = [name, ...args.filter((arg) => typeof arg === 'string')].join(' ');
    step += 1;
    if (isMeant(call)) {
      process.stdout.write(`fault at ${call}\n`);
      if (FAULT === 'killed half way') halfIfAtAll(name, args);
      if (FAULT?.startsWith('killed')) process.kill(process.pid, 'SIGKILL');
      if (FAULT === 'ENOSPC') half(name, args);
      throw Object.assign(new Error(`${FAULT}: made for a test, ${name}`), { code: FAULT });
    }
    return real?.(...args);
  };
  Object.assign(fs, { [name]: faulty });

  /** What cannot begin is not half done. */
  function halfIfAtAll(of: string, args: readonly unknown[]): void {
    try {
      half(of, args);
    } catch {}
  }

  /** As far as a system may come with it. */
  function half(of: string, [from, to]: readonly unknown[]): void {
    if (of === 'writeFileSync') real?.(from, String(to).slice(0, String(to).length / 2));
    if (of === 'copyFileSync') fs.appendFileSync(String(to), fs.readFileSync(String(from)).subarray(0, 3));
    if (of === 'rmSync' && fs.statSync(String(from), { throwIfNoEntry: false })?.isDirectory()) {
      const first = fs.readdirSync(String(from))[0];
      if (first) real?.(join(String(from), first), { recursive: true });
    }
  }
}
syncBuiltinESMExports();

function isMeant(call: string): boolean {
  if (FAULT_AT === undefined) return false;
  return /^\d+$/.test(FAULT_AT) ? step === Number(FAULT_AT) : new RegExp(FAULT_AT).test(call);
}
