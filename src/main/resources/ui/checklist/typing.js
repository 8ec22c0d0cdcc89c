// What is being typed in a list of just-do-its: it stays when the list comes anew, and when somebody else was first.
(function () {
    'use strict';

    const itemIn = (list, key) => list.querySelector('.okr-check[data-key="' + CSS.escape(key) + '"]');
    const ownerOf = item => item.dataset.owner ? item.querySelector('.okr-owner').textContent : '';
    const titleOf = item => item.querySelector('.okr-rename').textContent;

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
        title.value = titleOf(item);
        title.setAttribute('aria-label', AJS.I18n.getText('okr.checklist.title'));
        owner.className = 'okr-text okr-person';
        owner.name = 'owner';
        owner.autocapitalize = 'none';
        owner.spellcheck = false;
        Headway.people.put(owner, item.dataset.owner, ownerOf(item));
        owner.setAttribute('aria-label', AJS.I18n.getText('okr.checklist.owner'));
        save.className = 'okr-button';
        save.textContent = AJS.I18n.getText('okr.checklist.save');
        form.append(title, owner, save);
        item.classList.add('okr-renaming');
        item.append(form);
        return form;
    }

    function typed(form) {
        const item = form.closest('.okr-check');
        return {
            key: item && item.dataset.key,
            version: item && item.dataset.version,
            title: form.elements.title.value,
            owner: form.elements.owner.value,
            userName: Headway.people.userName(form.elements.owner)
        };
    }

    /** A fresh list instead of the old one, with all that is being typed but for the form that was sent. */
    function keep(cell, fresh, sent) {
        const forms = Array.from(cell.querySelectorAll('.okr-check-form')).filter(form => form !== sent).map(typed);
        cell.replaceChildren(fresh);
        forms.forEach(held => {
            const item = held.key && itemIn(fresh, held.key);
            const form = item ? rename(item) : !held.key && fresh.querySelector(':scope > .okr-check-form');
            if (item) {
                // What was seen when the typing began: somebody's change since then is not overwritten.
                item.dataset.version = held.version;
            }
            if (form) {
                form.elements.title.value = held.title;
                Headway.people.put(form.elements.owner, held.userName, held.owner);
            }
        });
    }

    /** Both versions of an item that was renamed by two: theirs as the fresh list has it. */
    function compare(form, list) {
        const item = form.closest('.okr-check');
        const fresh = itemIn(list, item.dataset.key);
        const mine = typed(form);
        Headway.bothSides(form, [
            [AJS.I18n.getText('okr.checklist.title'), titleOf(fresh), mine.title.trim()],
            [AJS.I18n.getText('okr.checklist.owner'), ownerOf(fresh), mine.owner.trim()]
        ], () => {
            item.replaceWith(fresh);
            fresh.querySelector('.okr-rename').focus();
        }, () => {
            item.dataset.version = fresh.dataset.version;
            form.requestSubmit();
        });
    }

    Headway.typing = { itemIn, titleOf, rename, keep, compare };
})();
