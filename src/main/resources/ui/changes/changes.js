// The history of changes: a drawer over the page, from the menu of a table.
(function () {
    'use strict';

    async function fill(dialog, question) {
        dialog.setAttribute('aria-busy', 'true');
        try {
            dialog.replaceChildren(Headway.parse(await Headway.request('/changes?' + question)));
            dialog.querySelector('#okr-changes-title').focus();
        } catch (refusal) {
            dialog.replaceChildren(Headway.waiting('changes', refusal.message, () => fill(dialog, question)));
            dialog.querySelector('button').focus();
        }
        dialog.removeAttribute('aria-busy');
    }

    document.addEventListener('okr-choice', event => {
        const root = event.target.closest('.okr[data-question]');
        if (event.detail === 'changes' && root) {
            const dialog = Headway.makeDialog('changes', Headway.waiting('changes', AJS.I18n.getText('okr.request.loading')));
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
