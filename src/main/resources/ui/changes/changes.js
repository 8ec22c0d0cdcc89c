// The history of changes: a drawer over the page, from the menu of a table.
(function () {
    'use strict';

    function waiting(message, again) {
        const place = document.createElement('div');
        const text = document.createElement('p');
        place.className = 'okr-drawer-wait';
        text.id = 'okr-changes-title';
        text.textContent = message;
        place.append(text);
        if (again) {
            const button = document.createElement('button');
            button.className = 'okr-button';
            button.textContent = AJS.I18n.getText('okr.request.again');
            button.onclick = again;
            text.className = 'okr-error';
            text.setAttribute('role', 'alert');
            place.append(button);
        }
        return place;
    }

    async function fill(dialog, question) {
        dialog.setAttribute('aria-busy', 'true');
        try {
            dialog.replaceChildren(Headway.parse(await Headway.request('/changes?' + question)));
            dialog.querySelector('#okr-changes-title').focus();
        } catch (refusal) {
            dialog.replaceChildren(waiting(refusal.message, () => fill(dialog, question)));
            dialog.querySelector('button').focus();
        }
        dialog.removeAttribute('aria-busy');
    }

    document.addEventListener('okr-choice', event => {
        const root = event.target.closest('.okr[data-question]');
        if (event.detail === 'changes' && root) {
            const dialog = Headway.makeDialog('changes', waiting(AJS.I18n.getText('okr.request.loading')));
            dialog.classList.add('okr-drawer-dialog');
            dialog.addEventListener('mousedown', pressed => {
                if (pressed.target === dialog) {
                    dialog.close();
                }
            });
            Headway.openDialog(dialog, event.target);
            fill(dialog, root.dataset.question);
        }
    });
})();
