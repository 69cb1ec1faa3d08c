import { writePicture } from './check/picture.ts';

await writePicture();
