
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'abbreviation': `Абревіатура`,
'about': `Основна інформація`,
'closed': `Зачинено`,
'contacts': `Контакти`,
'data-box': `Скринька даних`,
'document': `документ`,
'email': `Електронна пошта`,
'empty': `Тут ще нічого немає.`,
'ended': `завершено`,
'esf': `Європейський соціальний фонд`,
'eu': `Європейський Союз`,
'even-week': `парні тижні`,
'failed': `Зараз не вдалося завантажити вміст.`,
'former-names': `Колишні назви`,
'founded': `Засновано`,
'from': `від`,
'from-youtube': `Завантажиться з YouTube.`,
'goals': `Цілі проєкту`,
'ico': `Ідентифікаційний номер (IČO)`,
'joined': `Приєднання до проєкту`,
'legal-form': `Правова форма`,
'links': `Більше про проєкт`,
'loading': `Завантаження…`,
'map': `Показати на мапі`,
'members': `Громади-учасниці`,
'no-contacts': `Тут ще немає контактів.`,
'odd-week': `непарні тижні`,
'office': `Офіс`,
'opening-hours': `Години прийому`,
'opz': `Операційна програма «Зайнятість»`,
'phone': `Телефон`,
'play': `Відтворити відео тут`,
'postal-address': `Поштова адреса`,
'project': `Про проєкт`,
'project-name': `Назва проєкту`,
'publicity': `Фінансування`,
'registration-number': `Реєстраційний номер`,
'registry': `Канцелярія`,
'registry-email': `Електронна канцелярія`,
'retry': `Спробувати ще раз`,
'running': `триває`,
'schedule': `Графік проєкту`,
'seat': `Юридична адреса`,
'short-name': `Скорочена назва`,
'stale': `Старіша версія; новішу зараз не вдалося завантажити.`,
'to': `до`,
'today': `сьогодні`,
'upcoming': `заплановано`,
'updated': `Оновлено`,
'video': `відео`,
'visiting-address': `Для особистого візиту`,
'web': `Вебсайт`,
'where': `Де нас знайти`,
'write-email': `Написати електронного листа`,
    };
  