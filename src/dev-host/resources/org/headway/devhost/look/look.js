// The site's own behaviour: choices in the user menu, and menus that close.
(function () {
  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-color-mode-choice]');
    if (choice) {
      document.cookie = 'devhost.theme=' + choice.dataset.colorModeChoice + '; path=/; max-age=31536000; SameSite=Lax';
      document.documentElement.dataset.colorMode = choice.dataset.colorModeChoice;
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
