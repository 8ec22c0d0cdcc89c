// Buttons that need scripts show from here on.
document.documentElement.classList.add('okr-live');
