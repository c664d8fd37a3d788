// Runs a program on Linux, and measures what it took: processor time, and memory at its most. Not the time that passes, which
// says how busy the machine is.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const look = 20;
const ticksPerSecond = 100;

// What a process has taken so far; null where it has ended.
const takenBy = pid => {
    try {
        const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ').slice(11, 13);
        const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
        return { seconds: (Number(ticks[0]) + Number(ticks[1])) / ticksPerSecond, bytes: 1024 * Number(kilobytes) };
    } catch {
        return null;
    }
};

/**
 * Ends the program where it takes more processor time than `patience` has seconds.
 * @returns {Promise<{code: number | string, seconds: number, bytes: number, said: string}>} code is a signal where one ended it.
 */
export const measuredRun = (command, { cwd, env = {}, patience = 60 } = {}) => new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [taken, said] = [{ seconds: 0, bytes: 0 }, ''];
    const hear = part => { said += part; };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const watch = setInterval(() => {
        const now = takenBy(child.pid) ?? taken;
        taken = { seconds: Math.max(taken.seconds, now.seconds), bytes: Math.max(taken.bytes, now.bytes) };
        if (taken.seconds > patience)
            child.kill('SIGKILL');
    }, look);
    child.on('error', reject);
    child.on('close', (code, signal) => {
        clearInterval(watch);
        resolve({ code: code ?? signal, ...taken, said });
    });
});
