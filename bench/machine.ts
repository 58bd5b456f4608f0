import { cpus, loadavg } from 'node:os';

/** Watches how busy the machine is; `end` says in a sentence what it is, and how busy it was meanwhile. */
export function watchMachine(): { readonly end: () => string } {
  const loads = [loadavg()[0] ?? 0];
  const watch = setInterval(() => loads.push(loadavg()[0] ?? 0), 5000);
  return {
    end: () => {
      clearInterval(watch);
      const [least, most] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
      const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
      return `${cpus().length} × ${model}, Node ${process.versions.node}, a load of ${least} to ${most}.`;
    },
  };
}
