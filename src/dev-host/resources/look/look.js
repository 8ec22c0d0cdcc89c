// The site's own behaviour: choices in the user menu, and menus that close.
(function () {
  function remember(name, value) {
    document.cookie = name + '=' + value + '; path=/; max-age=31536000; SameSite=Lax';
  }
  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-color-mode-choice], [data-language]');
    if (choice && choice.dataset.colorModeChoice) {
      remember('devhost.theme', choice.dataset.colorModeChoice);
      document.documentElement.dataset.colorMode = choice.dataset.colorModeChoice;
    } else if (choice) {
      remember('devhost.language', choice.dataset.language);
      location.reload();
    }
    document.querySelectorAll('.devhost-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('.devhost-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
