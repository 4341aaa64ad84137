import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

test.each([
  ['en', 'The envoy said on Monday that she would not be at the talks, and that it was for others to go.'],
  ['de', 'Die Gesandte sagte am Montag, dass sie nicht zu den Gesprächen fahren werde und dass andere gehen müssten.'],
  ['fr', 'La ministre a dit lundi qu’elle ne serait pas à la table et que les autres pouvaient y aller sans elle.'],
  ['es', 'La ministra dijo el lunes que no estará en la reunión y que los demás pueden ir sin ella a la ciudad.'],
  ['it', 'La ministra ha detto lunedì che non sarà alla riunione e che gli altri possono andare anche senza di lei.'],
  ['pt', 'A ministra disse na segunda-feira que não estará na reunião e que os outros podem ir também sem ela.'],
  [
    'nl',
    'De minister zei maandag dat zij niet bij het overleg zal zijn en dat de anderen ook zonder haar kunnen gaan.',
  ],
  [
    'pl',
    'Minister powiedziała w poniedziałek, że nie będzie jej na spotkaniu i że inni mogą jechać do miasta bez niej.',
  ],
  ['tr', 'Bakan pazartesi günü yaptığı açıklamada toplantıda olmayacak ve diğerleri için bu daha iyi olacak dedi.'],
  ['ru', 'Министр сказала в понедельник, что она не будет на встрече и что другие могут поехать без неё.'],
  ['uk', 'Міністерка сказала в понеділок, що вона не буде на зустрічі і що інші можуть поїхати без неї та без нас.'],
  ['ar', 'قالت الوزيرة يوم الاثنين إنها لن تكون في الاجتماع وإن على الآخرين أن يذهبوا إلى المدينة من دونها'],
  ['zh', '部长周一表示，她将不会出席会谈，其他人可以在没有她的情况下前往该城。'],
  ['ja', '大臣は月曜日、会談には出席しないと述べ、ほかの人たちは行くことができると話した。'],
  ['ko', '장관은 월요일 회담에 참석하지 않을 것이며 다른 사람들은 갈 수 있다고 말했다.'],
])('%s', (language, text) => {
  expect(detectLanguage(text, null)).toBe(language)
  expect(detectLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language)
})

test('too little text leaves it to the hint', () => {
  expect(detectLanguage('Oslo 12', 'no')).toBe('no')
  expect(detectLanguage('Oslo 12', null)).toBeNull()
})

test('words that English has too tell of no other language', () => {
  const text = 'Daniel Mwangi will pay a visit to Oslo by train. A tour by Ana Rojas to Lima. A stay by a guest.'
  expect(detectLanguage(text, null)).not.toBe('cs')
  expect(
    detectLanguage(
      'Prezident Novák se v Praze sešel s hosty a řekl, že to by bylo dobré, ale že na to není čas.',
      null,
    ),
  ).toBe('cs')
})
