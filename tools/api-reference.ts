import { join } from 'node:path';
import { relative } from 'node:path/posix';
import { Application } from 'typedoc';
import { root } from './checks/command.ts';
import { publishedPackages } from './packages.ts';

// The entry points are those the packages export, so that no list is kept here; everything else is in typedoc.json.
const entries = publishedPackages().flatMap((each) => each.entries);
const application = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json'), entryPoints: entries.map(({ source }) => source) });
const project = await application.convert();
if (project) {
  const names = new Map(entries.map(({ name, source }) => [relative(join(root, 'packages'), source).replace(/(\/index)?\.ts$/, ''), name]));
  for (const module of project.children ?? []) module.name = names.get(module.name) ?? module.name;
  application.validate(project);
  await application.generateOutputs(project);
}
if (!project || application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;
