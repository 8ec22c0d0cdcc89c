// What the menus and the strips of a table do.
(function () {
    'use strict';

    /** Asks for the day to look back to. */
    function askForDay(root, opener) {
        const form = root.querySelector('.okr-as-of-form').content.cloneNode(true).firstElementChild;
        const dialog = Headway.makeDialog('as-of', form);
        form.addEventListener('submit', async event => {
            event.preventDefault();
            const day = form.elements.asOf.value;
            if (!day) {
                Headway.showErrors(form, { errors: [{ field: 'asOf', message: AJS.I18n.getText('okr.as-of.no-day') }] });
                return;
            }
            dialog.close();
            await Headway.show(root, { asOf: day });
        });
        Headway.openDialog(dialog, opener);
        form.elements.asOf.focus();
    }

    async function copy() {
        const address = window.location.href.split('#')[0];
        try {
            await navigator.clipboard.writeText(address);
            Headway.say(AJS.I18n.getText('okr.table.copied'));
        } catch (notAllowed) {
            window.prompt(AJS.I18n.getText('okr.table.copy'), address);
        }
    }

    /** Everybody may read the rules of an area; its editors add to it. */
    document.addEventListener('okr-menu', event => {
        if (event.target.dataset.menu === 'area') {
            event.detail.querySelectorAll('[data-choice=health], [data-choice=just-do-it]').forEach(item => {
                item.hidden = !event.target.dataset.edit;
            });
        }
    });

    document.addEventListener('okr-choice', event => {
        const opener = event.target;
        const root = opener.closest('.okr[data-question]');
        const [choice, value] = event.detail.split(/:(.*)/);
        if (choice === 'cycle') {
            Headway.show(root, { cycle: value, asOf: '' });
        } else if (choice === 'next-cycle') {
            Headway.show(root, { cycle: 'Next', asOf: '' });
        } else if (choice === 'as-of') {
            askForDay(root, opener);
        } else if (choice === 'settings') {
            const area = encodeURIComponent(root.dataset.area);
            window.location.assign(AJS.contextPath() + '/plugins/servlet/headway/settings?area=' + area);
        } else if (choice === 'copy') {
            copy();
        } else if (choice === 'csv' || choice === 'csv-history') {
            // The answer says that it is a file, so that the page stays.
            const all = choice === 'csv-history' ? '&history=true' : '';
            window.location.assign(AJS.contextPath() + '/rest/headway/1.0/table/csv?' + root.dataset.question + all);
        }
    });

    document.addEventListener('click', event => {
        const button = event.target.closest('[data-set]');
        if (button) {
            Headway.once(button, () => Headway.show(button, { [button.dataset.set]: button.dataset.to }));
        }
    });
})();
