import { build } from './build.ts';
import { readOptions } from './options.ts';

/** What is asked for is read before anything is built, and the library is loaded after that. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  build();
  const { bench } = await import('./bench.ts');
  await bench(options);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
