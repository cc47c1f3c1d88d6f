import { expect, test } from 'vitest'
import { isBoilerplate } from './boilerplate.ts'

test.each([
  'Is there a problem with this press release? Contact the source provider Newsdesk at desk@example.org. You can also contact our Customer Service via the Customer Center.',
  'This material may not be published, broadcast, rewritten, or redistributed. ©2020 The Daily. All rights reserved. Quotes displayed in real-time.',
  '© 2021 The Daily. All Rights Reserved.',
  'We use cookies to give you the best experience. By clicking “Accept”, you agree to our use of cookies.',
  'We and our partners use cookies to personalise content. You can change your preferences at any time. By',
  'By continuing to browse this site, you agree to our use of cookies.',
  'Wir verwenden Cookies, um unsere Website zu verbessern. Details stehen in der Datenschutzerklärung.',
  'Nous utilisons des cookies pour améliorer votre visite.',
  'Utilizamos cookies propias y de terceros.',
  'Este site usa cookies para melhorar a sua experiência.',
  'يستخدم هذا الموقع ملفات تعريف الارتباط',
  '当サイトではCookieを使用しています。続けると同意したことになります。',
  'Please enable JavaScript and reload the page',
  'You need to enable JavaScript to run this app.',
  'JavaScript is disabled in your browser.',
  'Your browser is no longer supported.',
  'We noticed you are using an ad blocker. Please turn your adblocker off.',
  'Veuillez activer JavaScript',
  'Subscribe to read | The Daily',
  'Sign in to continue reading',
  'To continue reading this article, please log in or subscribe.',
  'This content is only available to subscribers.',
  'Already a subscriber? Log in.',
  'You have read all of your free articles this month. Subscribe now.',
  'Jetzt abonnieren, um weiterzulesen',
  'Cet article est réservé aux abonnés.',
  'Suscríbete para seguir leyendo',
  'Faça login para continuar',
  'この記事は有料会員限定です。',
  'Are you a robot?',
  'Access denied',
  'Sorry, this content is not available in your region.',
])('a website about itself: %s', (text) => {
  expect(isBoilerplate(text)).toBe(true)
})

test.each([
  'Regulators say the site may no longer use cookies without consent.',
  'We use cookies. The minister resigned on Monday after a long night of talks.',
  'We use cookies to bake, says the chef. A visit to the kitchen of the oldest café in town',
  'Your browser is leaking your data, researchers warn.',
  'JavaScript is required reading for anyone who builds for the web.',
  'Access denied: how banks shut out the poor.',
  'Are you a robot? A new test tells humans from machines.',
  'Subscribe to the theory that cities never sleep, and you will like this one.',
  'Is there a problem with this bridge? Engineers are looking into it.',
  'By using cookies, advertisers follow readers, a study finds.',
  'Just a moment of silence was held.',
])('a text about something: %s', (text) => {
  expect(isBoilerplate(text)).toBe(false)
})
