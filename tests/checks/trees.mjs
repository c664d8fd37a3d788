// Folders compared byte for byte.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One hash over the names and bytes of all files of a folder; null where the folder is not there. */
export const treeHash = folder => {
    const hash = createHash('sha256');
    const add = (here, name) => {
        for (const entry of readdirSync(here, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
            const inner = `${name}/${entry.name}`;
            if (entry.isDirectory())
                add(join(here, entry.name), inner);
            else
                hash.update(`${inner}\0`).update(createHash('sha256').update(readFileSync(join(here, entry.name))).digest());
        }
    };
    try {
        add(folder, '');
    } catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
    return hash.digest('hex');
};
