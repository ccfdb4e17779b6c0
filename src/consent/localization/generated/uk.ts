
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'consent-accept': `Прийняти все`,
'consent-analytics': `Статистика відвідувань`,
'consent-close': `Закрити`,
'consent-freedom': `Вони запускаються лише за вашою згодою. Сайт працює і без неї, а згоду можна будь-коли відкликати.`,
'consent-hide': `Сховати це повідомлення`,
'consent-intro': `Цей сайт хотів би використовувати сервіси, які зберігають на вашому пристрої дані, наприклад файли cookie, або зчитують їх. Вони запускаються лише за вашою згодою. Сайт працює і без неї, а згоду можна будь-коли відкликати.`,
'consent-lasting': `Згода діє 12 місяців, відмова – 6 місяців. Ваше рішення зберігається лише у вашому браузері. Поки ви лише ховаєте це повідомлення, нічого не запускається.`,
'consent-marketing': `Реклама, її націлювання та вимірювання`,
'consent-more': `Докладніше`,
'consent-nothing': `На цій сторінці немає нічого, що потребувало б вашої згоди.`,
'consent-refuse': `Відхилити все`,
'consent-reload': `Перезавантажити сторінку`,
'consent-save': `Зберегти вибір`,
'consent-settings': `Налаштування`,
'consent-title': `Ваша приватність на цьому сайті`,
'consent-withdrawn': `Згоду відкликано. Те, що вже працює на цій сторінці, зупиниться, коли ви її перезавантажите або перейдете на іншу.`,
    };
  