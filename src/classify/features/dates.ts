import { type Detector, spansOfSlot } from './scene.ts';

/** Days and times of day: something has a when. Whether it lies ahead is for the keywords around it. */
export const findDates: Detector = (scene) =>
  [...spansOfSlot(scene, 'date'), ...spansOfSlot(scene, 'time')].sort((a, b) => a.start - b.start);
