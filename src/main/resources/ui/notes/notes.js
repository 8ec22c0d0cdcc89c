// Notes on a draft: a dialog from its menu.
(function () {
    'use strict';

    const path = key => '/objective/' + encodeURIComponent(key);

    /** What was typed and not sent, by objective: closing the dialog does not lose it. */
    const typed = new Map();

    async function fill(dialog, key) {
        const form = Headway.parse(await Headway.request(path(key) + '/notes'));
        const field = form.elements.text;
        if (field) {
            field.value = typed.get(key) || '';
        }
        dialog.replaceChildren(form);
        (field || form.querySelector('.okr-close')).focus();
    }

    async function leave(dialog, form, key) {
        try {
            await Headway.request(path(key) + '/note', { text: form.elements.text.value, version: form.dataset.version });
            typed.delete(key);
            await fill(dialog, key);
        } catch (refusal) {
            Headway.showErrors(form, refusal);
            return;
        }
        Headway.say(AJS.I18n.getText('okr.notes.left'));
    }

    async function showNotes(row, opener) {
        const key = row.dataset.key;
        const dialog = Headway.makeDialog('notes', document.createElement('p'));
        dialog.addEventListener('input', event => typed.set(key, event.target.value));
        dialog.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(event.target, () => leave(dialog, event.target, key));
        });
        try {
            await fill(dialog, key);
        } catch (refusal) {
            Headway.complain(row, refusal);
            return;
        }
        Headway.openDialog(dialog, opener);
        (dialog.querySelector('#okr-note') || dialog.querySelector('.okr-close')).focus();
    }

    Headway.showNotes = showNotes;
})();
