import { spawn } from 'node:child_process';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end: `{ code, signal }`, one of them null. Signals sent to us reach it.
 * A terminal sends its own interrupt to the whole group, so that one is not sent twice.
 */
export function child(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, { stdio: 'inherit', ...options });
    const pass = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) running.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, pass);
    running.on('error', reject);
    running.on('close', (code, signal) => {
      for (const each of passedOn) process.off(each, pass);
      resolve({ code, signal });
    });
  });
}

/** Ends this process as the child ended. */
export function endAs({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
}
