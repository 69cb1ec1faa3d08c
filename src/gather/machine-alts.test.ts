import { describe, expect, it } from 'vitest';
import { isMachineAlt } from './machine-alts.ts';

describe('isMachineAlt', () => {
  it.each([
    'May be an image of 2 people and text.',
    'May be a graphic of poster and text that says "SALE"',
    'May be a Twitter screenshot of phone and text',
    'May be a meme of football, stadium and text.',
    'Photo by Fjordlys Coffee on March 17, 2024. May be an image of coffee.',
    'Photo by Fjordlys Coffee in Bergen, Norway. May be an image of sushi.',
    'Photo by Fjordlys Coffee on July 15, 2025. Puede ser una imagen de 1 persona.',
    'Photo shared by Fjordlys on June 02, 2023 tagging @someone.',
    'Image may contain: 1 person, smiling',
    'No photo description available.',
    'This may contain: a cup on a table',
    'Esto puede contener: una taza',
    'Cela peut contenir : une tasse',
    'На этом изображении может находиться: чашка',
    'これには次のものが含まれている可能性があります: 茶碗',
    'Brak dostępnego opisu zdjęcia.',
    'قد تكون صورة ‏‏‏٣‏ أشخاص‏',
    'لا يتوفر وصف للصورة.',
    'Peut être une image de 1 personne',
    '1人の画像のようです',
    '可能是一张 1 位用户 的图片',
    'Может быть изображение: 1 человек',
    'Görsel olabilir',
    'Có thể là hình ảnh về 1 người',
  ])('%s', (alt) => {
    expect(isMachineAlt(alt)).toBe(true);
  });

  it.each([
    'The wait is over! The new roast is here.',
    'Photo by our friends of the harbour studio, thank you for the lovely morning!',
    'Summer may be short, so come early',
    'Lust auf Frühstück? Komm vorbei',
    '',
  ])('a person’s: %s', (alt) => {
    expect(isMachineAlt(alt)).toBe(false);
  });
});
