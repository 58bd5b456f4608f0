/* Loaded into every process of a build by NODE_OPTIONS: has Astro killed at its work, as a system does without memory. */
if (process.argv[1]?.endsWith('astro.mjs')) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300);
