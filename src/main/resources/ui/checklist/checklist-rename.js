// The words of a just-do-it, written anew in their place.
(function () {
    'use strict';

    /** The title becomes a field with its owner; Enter keeps, Esc leaves it as it was. */
    function rename(item) {
        const { title } = Headway.typing.rename(item).elements;
        title.focus();
        title.select();
    }

    function endRename(item) {
        item.querySelector('.okr-check-form').remove();
        item.classList.remove('okr-renaming');
        item.querySelector('.okr-rename').focus();
    }

    document.addEventListener('keydown', event => {
        const form = event.target.closest && event.target.closest('.okr-check .okr-check-form');
        if (form && event.key === 'Escape') {
            event.stopPropagation();
            endRename(form.closest('.okr-check'));
        }
    });

    document.addEventListener('click', event => {
        const title = event.target.closest('.okr-rename');
        if (title) {
            rename(title.closest('.okr-check'));
        }
    });
})();
