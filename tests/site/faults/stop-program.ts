/* Loaded into every process of a build by NODE_OPTIONS: has one killed at its work, as a system does without memory. */
const { STOPPED = '' } = process.env;
if (STOPPED && process.argv[1]?.endsWith(STOPPED))
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
