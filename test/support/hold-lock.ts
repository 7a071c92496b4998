// Run as a process of its own: takes the write lock of a library and keeps it until it is killed.
import { takeWriteLock } from '#glossary/store/write-lock.ts';

takeWriteLock(process.argv[2]!, { program: 'child', process: process.pid, computer: '', since: '' });
process.send?.('held');
setInterval(() => undefined, 1000);
