// Node takes no loader for the first file of a thread: this one brings it, so that the sources run as they are, whatever runs the bench.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
