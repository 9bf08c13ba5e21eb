import { sizeOfChild } from '../child.ts';
import { sizes } from '../world/size.ts';
import { makeWorld } from '../world/world.ts';
import { ingestFigures } from './figures.ts';

console.log(JSON.stringify(await ingestFigures(makeWorld(sizes[sizeOfChild()]))));
