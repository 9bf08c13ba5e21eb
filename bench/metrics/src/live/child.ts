import { sizeOfChild } from '../child.ts';
import { sizes } from '../world/size.ts';
import { liveFigures } from './live.ts';

console.log(JSON.stringify(liveFigures(sizes[sizeOfChild()])));
