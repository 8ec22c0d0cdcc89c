// Showing an objective in another area, too: a dialog from its menu.
(function () {
    'use strict';

    const path = key => '/objective/' + encodeURIComponent(key) + '/share';

    /** Says who will read it, as soon as an area is chosen. */
    function tell(form) {
        const area = form.elements.area;
        form.querySelector('.okr-readers').textContent = area ? area.selectedOptions[0].dataset.readers : '';
    }

    async function fill(dialog, key) {
        const form = Headway.parse(await Headway.request(path(key) + '/form'));
        dialog.replaceChildren(form);
        tell(form);
        (form.elements.area || form.querySelector('.okr-close')).focus();
    }

    /** Writes, shows the table again, and what is shared by then. */
    async function write(dialog, row, address, body, method) {
        try {
            await Headway.request(address, body, method);
            await fill(dialog, row.dataset.key);
        } catch (refusal) {
            Headway.showErrors(dialog.querySelector('form'), refusal);
            return;
        }
        dialog.dataset.changed = 'true';
        Headway.say(AJS.I18n.getText('okr.objective-form.saved'));
    }

    async function shareObjective(row, opener) {
        const dialog = Headway.makeDialog('share', document.createElement('p'));
        dialog.addEventListener('submit', event => {
            event.preventDefault();
            const form = event.target;
            Headway.once(form, () =>
                write(dialog, row, path(row.dataset.key), { area: form.elements.area.value }, 'POST'));
        });
        dialog.addEventListener('change', event => tell(event.target.form));
        dialog.addEventListener('click', event => {
            const end = event.target.closest('.okr-unshare');
            if (end) {
                Headway.once(end, () =>
                    write(dialog, row, path(row.dataset.key) + '/' + encodeURIComponent(end.dataset.area), null, 'DELETE'));
            }
        });
        dialog.addEventListener('close', () => {
            if (dialog.dataset.changed) {
                Headway.renew(row.closest('.okr'), row.dataset.key, '')
                    .catch(failure => Headway.complain(row, failure));
            }
        });
        try {
            await fill(dialog, row.dataset.key);
        } catch (refusal) {
            Headway.complain(row, refusal);
            return;
        }
        Headway.openDialog(dialog, opener);
        (dialog.querySelector('select') || dialog.querySelector('.okr-close')).focus();
    }

    /** Takes it out of the area that shows it here. */
    async function unshareObjective(row) {
        const root = row.closest('.okr');
        try {
            await Headway.request(path(row.dataset.key) + '/' + encodeURIComponent(row.dataset.area), null, 'DELETE');
        } catch (refusal) {
            Headway.complain(row, refusal);
            return;
        }
        await Headway.renew(root, '', AJS.I18n.getText('okr.objective-form.saved'))
            .catch(failure => Headway.complain(root.firstElementChild, failure));
    }

    Headway.shareObjective = shareObjective;
    Headway.unshareObjective = unshareObjective;
})();
