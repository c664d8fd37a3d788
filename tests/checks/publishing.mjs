// One trial of publishing under strace: the publisher is killed or a call of it fails, and what a reader then finds is judged.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { treeHash } from './trees.mjs';

// With one processor, files are written in one order. Nobody debugs it, and what that needs would be left lying about.
const env = { ...process.env, DOTNET_PROCESSOR_COUNT: '1', DOTNET_EnableDiagnostics: '0' };
const calls = 'mkdir,link,rename,renameat2,pwrite64,syncfs,ftruncate,unlink,rmdir,openat';

export class Publishing {
    /**
     * @param publisher how to call the program that publishes: with a folder and a word.
     * @param isKept whether it keeps the former site; then some sites are published until that is one of neither word.
     */
    constructor(publisher, folder, isKept = false) {
        Object.assign(this, { isKept, publisher, folder, site: join(folder, 'site'), log: `${folder}.log`, words: ['old', 'new'] });
        mkdirSync(folder, { recursive: true });
        this.hashes = Object.fromEntries(this.words.map(word => [word, this.#publish(word)]));
        this.present = 'new';
        if (isKept)
            this.#settle();
    }

    get next() { return this.words.find(word => word !== this.present); }

    /** The calls by which the site is changed, in their order: each as its name and which call of that name it is. */
    sequence(inject = []) {
        this.run(inject);
        // strace counts the calls of each thread by itself.
        const seen = {};
        const found = [];
        for (const [line, thread, name] of readFileSync(this.log, 'utf8').matchAll(/^(\d+) +(\w+)\(.*$/gm)) {
            const call = `${thread} ${name}`;
            seen[call] = (seen[call] ?? 0) + 1;
            if ((line.includes(`${this.folder}/`) || line.includes(`${this.folder}.cache/`)) && (name !== 'openat' || line.includes('O_CREAT')))
                found.push({ name, when: seen[call] });
        }
        this.heal();
        return found;
    }

    /** Runs it to its end, or to the end that an injected fault makes. */
    run(inject) {
        const options = inject.flatMap(one => ['-e', `inject=${one}`]);
        // Much faster, but strace then forgets to send signals.
        const filter = inject.some(one => one.includes('signal=')) ? [] : ['--seccomp-bpf'];
        return spawnSync('strace', ['-f', ...filter, '-y', '-o', this.log, '-e', `trace=${calls}`, ...options, ...this.#command(this.next)], { encoding: 'utf8', env });
    }

    /** Kills it at a moment of a stretch that begins with its first change; the calls are slowed down, so that no phase is passed in no time. */
    runAndKill(inject, milliseconds) {
        return new Promise(resolve => {
            const options = inject.flatMap(one => ['-e', `inject=${one}`]);
            // -D has the program itself be the process that is killed, not strace.
            const child = spawn('strace', ['-D', '-f', '--seccomp-bpf', '-o', this.log, '-e', `trace=${calls}`, ...options, ...this.#command(this.next)], { stdio: 'ignore', env });
            const watcher = watch(this.folder, () => {
                watcher.close();
                setTimeout(() => child.kill('SIGKILL'), milliseconds);
            });
            child.on('close', (_, signal) => {
                watcher.close();
                resolve(signal === 'SIGKILL' ? this.#phase() : 'over');
            });
        });
    }

    /** Whether the last run came as far as the site: strace counts by thread, so a fault can hit the start of .NET instead. */
    hasBegun() { return readFileSync(this.log, 'utf8').includes(`${this.folder}/`); }

    /** What a reader finds: old, new, nothing or broken. */
    found() {
        const hash = treeHash(this.site);
        return hash === null ? 'nothing' : hash === this.hashes[this.present] ? 'old' : hash === this.hashes[this.next] ? 'new' : 'broken';
    }

    /** The next build: it ends well, and nothing lies beside the site. */
    heal() {
        const word = this.next;
        const hash = this.#publish(word);
        if (hash !== this.hashes[word])
            throw new Error(`the next build does not heal: ${readdirSync(this.folder).join(' ')}`);
        this.present = word;
        if (this.isKept)
            this.#settle();
    }

    #settle() { ['third', this.present].forEach(word => this.#publish(word)); }

    // Of the time at which the log ends.
    #phase() {
        const log = existsSync(this.log) ? readFileSync(this.log, 'utf8') : '';
        const swap = log.lastIndexOf('renameat2(');
        return swap < 0 ? 'aside' : /\b(unlink|rmdir)\(/.test(log.slice(swap)) ? 'cleaning' : 'swapping';
    }

    #command(word) { return [...this.publisher.slice(0, 2), this.site, word, ...this.publisher.slice(2)]; }

    #publish(word) {
        const [program, ...rest] = this.#command(word);
        const run = spawnSync(program, rest, { encoding: 'utf8', env });
        const beside = readdirSync(this.folder).filter(name => name !== 'site');
        if (run.status !== 0 || beside.length > 0)
            throw new Error(`publishing ended with ${run.status} and left ${beside}: ${run.stderr}`);
        return treeHash(this.site);
    }
}
