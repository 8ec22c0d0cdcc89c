// The words of a just-do-it, written anew in their place.
(function () {
    'use strict';

    /** The title becomes a field with its owner; Enter keeps, Esc leaves it as it was. */
    function rename(item) {
        const form = document.createElement('form');
        const title = document.createElement('input');
        const owner = document.createElement('input');
        const save = document.createElement('button');
        form.className = 'okr-check-form';
        form.noValidate = true;
        title.className = 'okr-text';
        title.name = 'title';
        title.dir = 'auto';
        title.value = item.querySelector('.okr-rename').textContent;
        title.setAttribute('aria-label', AJS.I18n.getText('okr.checklist.title'));
        owner.className = 'okr-text okr-person';
        owner.name = 'owner';
        owner.value = item.dataset.owner;
        owner.setAttribute('aria-label', AJS.I18n.getText('okr.checklist.owner'));
        save.className = 'okr-button';
        save.textContent = AJS.I18n.getText('okr.checklist.save');
        form.append(title, owner, save);
        item.classList.add('okr-renaming');
        item.append(form);
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

    Headway.renameItem = rename;
})();
